// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readFacts, saveFact } from '../../src/profile/factStore';
import { give, memoryBrowser, press, shows, t } from '../support/memoryBrowser';

const head = '"app":"bei-mingbai","version":2,"made":"2026-11-21"';
/** A file of each kind that is refused, by the reason it is given. */
const files = {
  tooBig: 'a'.repeat(1_048_577),
  notText: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]),
  notJson: `{${head},`,
  tooDeep: '['.repeat(500),
  forbiddenKey: `{${head},"facts":{"__proto__":{"value":"x"}}}`,
  twice: `{${head},"app":"bei-mingbai"}`,
  notOurs: '{"app":"another","version":1}',
  newer: '{"app":"bei-mingbai","version":99,"made":"2026-11-21"}',
  badShape: `{${head},"facts":{"age":{"value":"old","confirmed":"2026-11-01"}}}`,
} as const;

const browser = memoryBrowser();
beforeEach(async () => {
  await saveFact('age', '23-59', '2026-11-22');
  await browser.openOptions('privacy');
});
const facts = async () => (await readFacts('2026-11-22')).facts;

it.each(Object.entries(files))(
  '%s: refused with its own reason, and nothing has changed',
  async (kind, file) => {
    give(file);
    const problem = kind as keyof typeof files;
    await shows(t(`backup.problem.${problem}.title`));
    await shows(t(`backup.problem.${problem}.body`));
    expect(document.querySelector('.button.primary')).toBeNull();
    expect(await facts()).toEqual({ age: { value: '23-59', confirmed: '2026-11-22' } });
  },
);

it('each reason is another', () => {
  const reasons = Object.keys(files).map((kind) => t(`backup.problem.${kind as keyof typeof files}.body`));
  expect(new Set(reasons).size).toBe(reasons.length);
});

it('a sound file after a bad one is taken, and the reason is gone', async () => {
  give(files.notOurs);
  await shows(t('backup.problem.notOurs.title'));
  give(`{${head},"facts":{"age":{"value":"18-22","confirmed":"2026-11-01"}}}`);
  await shows(t('backup.preview.title'));
  expect(document.body.textContent).not.toContain(t('backup.problem.notOurs.title'));
  expect(await facts()).toMatchObject({ age: { value: '23-59' } });
  await press(t('backup.apply'));
  await shows(t('backup.applied'));
  expect(await facts()).toMatchObject({ age: { value: '18-22' } });
});

it('a sound file whose settings cannot be kept: what was taken over is told from what was not', async () => {
  const settings = { language: 'zh_CN', pausedSites: [], remindersOn: false, historyOn: true };
  const given = { age: { value: '18-22', confirmed: '2026-11-01' } };
  give(`{${head},"facts":${JSON.stringify(given)},"settings":${JSON.stringify(settings)}}`);
  await shows(t('backup.preview.title'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('broken'));
  await press(t('backup.apply'));
  await shows(t('store.trouble.settingsLeft.body'));
  expect(await facts()).toEqual(given);
});
