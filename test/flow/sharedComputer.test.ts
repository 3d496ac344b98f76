// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { saveCase } from '../../src/profile/caseStore';
import { readFacts, saveFact } from '../../src/profile/factStore';
import { schemaVersion } from '../../src/profile/migrate';
import { switchSessionOnly } from '../../src/profile/sessionOnly';
import { readSettings, writeSettings } from '../../src/profile/settings';
import { refusedCase } from '../support/fixtures/refusedCase';
import { give, memoryBrowser, press, shows, t, text } from '../support/memoryBrowser';
import { waitFor } from '../support/waitFor';

const today = '2026-11-22';

const browser = memoryBrowser();

const isSessionOnly = async () => (await readSettings()).sessionOnly;
const turnSwitch = () => document.querySelector<HTMLElement>('[role="switch"]')?.click();
/** Facts old and new, and a case. */
const keepThree = async () => {
  await saveFact('region', 'mainland', '2025-01-01');
  await saveFact('age', '23-59', today);
  await saveCase(refusedCase());
};

it('asks before what was kept earlier is to go with the browser', async () => {
  await keepThree();
  await browser.openOptions('privacy');
  turnSwitch();
  await shows(t('options.privacy.sessionAsk', 3));
  expect(text()).toContain(t('options.privacy.sessionExport'));
  await press(t('common.cancel'));
  expect(document.querySelector('dialog')).toBeNull();
  expect(await isSessionOnly()).toBe(false);
  turnSwitch();
  await press(t('options.privacy.session'));
  expect(await waitFor(isSessionOnly, Boolean)).toBe(true);
});

it('counts what was kept meanwhile in another tab', async () => {
  await browser.openOptions('privacy');
  await saveFact('age', '23-59', today);
  turnSwitch();
  await shows(t('options.privacy.sessionAsk', 1));
  expect(await isSessionOnly()).toBe(false);
});

it('asks nothing where nothing is to go', async () => {
  await browser.openOptions('privacy');
  turnSwitch();
  expect(await waitFor(isSessionOnly, Boolean)).toBe(true);
  expect(document.querySelector('dialog')).toBeNull();
  await saveFact('age', '23-59', today);
  turnSwitch();
  expect(await waitFor(isSessionOnly, (on) => !on)).toBe(false);
  expect(document.querySelector('dialog')).toBeNull();
  expect((await readFacts(today)).facts).toHaveProperty('age');
});

it('says before and after erasing that what comes next is kept for good', async () => {
  await switchSessionOnly(true);
  await browser.openOptions('privacy');
  await press(t('options.privacy.eraseOpen'));
  expect(text()).toContain(t('backup.erase.bodySession'));
  await press(t('backup.erase.confirm'));
  await shows(t('backup.erase.sessionOff'));
  expect(await isSessionOnly()).toBe(false);
});

it('says nothing of the switch where it was off', async () => {
  await browser.openOptions('privacy');
  await press(t('options.privacy.eraseOpen'));
  expect(text()).not.toContain(t('backup.erase.bodySession'));
  await press(t('backup.erase.confirm'));
  await shows(t('backup.erase.nothing'));
  expect(text()).not.toContain(t('backup.erase.sessionOff'));
});

it.each<[string, () => unknown]>([
  ['imported on the same page', () => importBackup()],
  ['said in another tab', () => saveFact('age', '23-59', today)],
  ['set in another tab', () => writeSettings({ language: 'en' })],
])('no longer says that nothing is left once something was %s', async (_, write) => {
  await browser.openOptions('privacy');
  await press(t('options.privacy.eraseOpen'));
  await press(t('backup.erase.confirm'));
  await shows(t('backup.erase.nothing'));
  await write();
  await waitFor(
    async () => text(),
    (all) => !all.includes(t('backup.erase.nothing')),
  );
  expect(document.querySelector('.left-proof')).toBeNull();
});

async function importBackup(): Promise<void> {
  const facts = { age: { value: '23-59', confirmed: today } };
  give(JSON.stringify({ app: 'bei-mingbai', version: schemaVersion, made: today, facts }));
  await press(t('backup.apply'));
  await shows(t('backup.applied'));
}
