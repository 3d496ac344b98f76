// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { keepDraft } from '../../src/app/popup/popupDraft';
import { stateOfCase } from '../../src/app/popup/resumable';
import facts from '../../src/knowledge/facts';
import { readFacts, saveFact } from '../../src/profile/factStore';
import { refusedCase } from '../support/fixtures/refusedCase';
import { memoryBrowser, press, shows, t, text } from '../support/memoryBrowser';
import { waitFor } from '../support/waitFor';

const today = '2026-11-22';

const browser = memoryBrowser();

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

describe('under 18, said this time only, the popup', () => {
  const open = async () => {
    const message = stateOfCase(refusedCase());
    const answers = [{ fact: 'age', value: 'lt18', kept: false }] as const;
    await keepDraft({ tab: 1, at: 0, state: { ...message, caseAtHand: undefined, answers } });
    await browser.openPopup();
    await shows(t('popup.underAge.title'));
  };

  it('says that nothing about credit is kept, where nothing is', async () => {
    await saveFact('network', 'vpn', today);
    await open();
    expect(text()).toContain(t('popup.underAge.notKept'));
  });

  it('says what is kept from before, old or not, and clears it, which can be undone', async () => {
    await saveFact('otherOverdue', 'past', today);
    await saveFact('zhimaScore', '600-699', '2026-01-02');
    await saveFact('network', 'vpn', today);
    const held = async () => {
      const { facts: current, expired } = await readFacts(today);
      return Object.keys({ ...current, ...expired }).length;
    };
    const holds = (count: number) => waitFor(held, (now) => now === count);
    await holds(3);
    await open();
    await shows(t('popup.underAge.keptBefore', 2));
    expect(text()).not.toContain(t('popup.underAge.notKept'));
    await press(t('popup.underAge.clear', 2));
    await shows(t('popup.underAge.notKept'));
    await holds(1);
    await press(t('common.undo'));
    await shows(t('popup.underAge.keptBefore', 2));
    await holds(3);
  });
});
