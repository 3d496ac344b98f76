// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import facts from '../../src/knowledge/facts';
import { saveFact } from '../../src/profile/factStore';
import { closePages, type MemoryBrowser, memoryBrowser, shows, t } from '../support/memoryBrowser';

const today = '2026-11-22';

let browser: MemoryBrowser;
beforeEach(async () => {
  browser = await memoryBrowser();
});
afterEach(() => {
  closePages();
  vi.restoreAllMocks();
});

const legends = () => [...document.querySelectorAll('legend')].map(({ textContent }) => textContent);
const isShown = (id: string) => legends().includes(t(`fact.${id}.label` as Parameters<typeof t>[0]));

it('under 18 the settings show nothing that would then be refused, and no group without a question', async () => {
  await saveFact('age', 'lt18', today);
  await browser.openOptions('facts');
  await shows(t('options.facts.underAge'));
  const shown = facts.filter(({ id }) => isShown(id));
  expect(shown.length).toBeGreaterThan(10);
  const refused: string[] = [];
  for (const {
    id,
    values: [first = ''],
  } of shown) {
    const saved = await saveFact(id, id === 'age' ? 'lt18' : first, today);
    if (!saved.saved) refused.push(id);
  }
  expect(refused).toEqual([]);
  for (const card of document.querySelectorAll('section.card'))
    expect(card.querySelector('legend'), card.textContent ?? '').not.toBeNull();
});

it('from 18 on everything is shown', async () => {
  await saveFact('age', '23-59', today);
  await browser.openOptions('facts');
  await shows(t('fact.age.label'));
  expect(facts.filter(({ id }) => !isShown(id)).map(({ id }) => id)).toEqual([]);
});
