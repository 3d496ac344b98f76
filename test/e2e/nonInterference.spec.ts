import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactId } from '../../src/knowledge/define';
import facts from '../../src/knowledge/facts';
import { isCreditFact, isUnderAge } from '../../src/profile/sensitivity';
import type { ExtensionBrowser, TestPage } from '../support/extensionBrowser';
import { iconOf } from '../support/insideExtension';
import { browsersUnderTest, builtExtension, openBrowser } from '../support/openBrowser';
import { openStoreLab, type StoreLab } from '../support/openStoreLab';
import { ourCards } from '../support/ourCards';
import { randomFrom } from '../support/randomNets';
import type { Lab } from '../support/storeLab';
import { testPages } from '../support/testPages';
import { waitFor } from '../support/waitFor';

/** Pairs of profiles; a nightly run takes more. */
const PAIRS = Number(process.env.E2E_PAIRS ?? 50);
const url = 'https://cashier.alipay.com/pay';
const today = '2026-11-22';

type Profile = ReturnType<typeof randomProfile>;

/** Answers, cases and settings as a person may have them. The seed is fixed, so that a failing pair can be run again. */
function randomProfile(random: () => number, id: number) {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const answered = facts.filter(() => random() < 0.6);
  return {
    app: 'bei-mingbai' as const,
    version: 3 as const,
    made: today,
    facts: Object.fromEntries(
      answered.map(({ id: fact, values }) => [fact, { value: pick<string>(values), confirmed: today }]),
    ),
    history: Array.from({ length: Math.floor(random() * 6) }, (_, n) => ({
      id: `case-${id}-${n}`,
      at: `2026-11-0${n + 1}T04:00:00.000Z`,
      host: pick(['www.alipay.com', 'cashier.alipay.com']),
      message: '逾期'.repeat(1 + Math.floor(random() * 40)),
      symptoms: [pick(['rejected', 'systemBusy'] as const)],
      causes: [],
      done: [],
      outcome: pick(['opened', 'notYet', 'stopped'] as const),
    })),
    settings: {
      language: 'browser' as const,
      pausedSites: [],
      remindersOn: random() < 0.5,
      historyOn: random() < 0.5,
    },
  };
}

/** Under 18 nothing about credit is kept. */
const keptOf = ({ facts: told }: Profile): string[] =>
  Object.keys(told).filter((id) => !isUnderAge(told.age?.value) || !isCreditFact(id as FactId));

/** Runs in a page of ours: what the options page does to erase everything and to take in a backup. */
async function live(lab: Lab, profile: Profile, day: string) {
  const left = await lab.eraseEverything();
  const saved = await lab.applyBackup(profile, { facts: true, history: true, settings: true }, day);
  const kept = await lab.readFacts(day);
  const { cases } = await lab.listCases();
  return { left, saved, facts: Object.keys(kept.facts).length, cases: cases.length };
}

/** Runs in the page: all that it can find out. */
function observe(words: string[]) {
  const seen = (window as unknown as { heard: string[] }).heard;
  document.execCommand('selectAll');
  const dump = String(getSelection());
  getSelection()?.removeAllRanges();
  const find = (window as unknown as { find: (text: string) => boolean }).find;
  return {
    dump,
    heard: seen,
    html: document.documentElement.outerHTML,
    rects: [...document.documentElement.children].map((child) =>
      JSON.stringify(child.getBoundingClientRect()),
    ),
    overflow: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    found: words.filter((word) => {
      getSelection()?.removeAllRanges();
      return find(word);
    }),
    highlights: [...(CSS.highlights?.keys() ?? [])],
  };
}

describe.each(browsersUnderTest)('what a page can find out does not depend on the profile, in %s', (name) => {
  let browser: ExtensionBrowser;
  let page: TestPage;
  let stores: StoreLab;
  let tabId: number;
  const [refused] = testPages('', 'refused');

  /** What the page sends to the background, as it arrives there. */
  const sent = () =>
    browser.inExtension(async (id: number): Promise<{ frames?: object; at?: string } | null> => {
      const { [`tab:${id}`]: record } = (await chrome.storage.session.get(`tab:${id}`)) as Record<
        string,
        object
      >;
      return record ? { ...record, at: '' } : null;
    }, tabId);

  const look = async (profile: Profile) => {
    expect(await stores.run(live, profile, today)).toEqual({
      left: { records: 0, copies: 0, others: 0, reminders: 0, grants: 0 },
      saved: { saved: true },
      facts: keptOf(profile).length,
      cases: profile.history.length,
    });
    await page.reload();
    const cards = await waitFor(
      () => ourCards(page),
      (seen) => seen.length > 0,
    );
    return {
      cards,
      sent: await waitFor(sent, (record) => record?.frames),
      ...(await page.evaluate(observe, ['逾期', '多头', '18', '没有说原因', '实名', '综合评估'])),
    };
  };

  beforeAll(async () => {
    browser = await openBrowser(name);
    stores = await openStoreLab(browser, iconOf(builtExtension(name)));
    const watched = `<head><script>window.heard=[];addEventListener('message',e=>heard.push(e.data),true)</script>`;
    browser.serve(url, refused?.html.replace('<head>', watched) ?? '');
    page = await browser.open(url);
    tabId = await page.tabId();
  });
  afterAll(() => browser?.close());

  it(`${PAIRS} pairs of profiles`, { timeout: 60_000 + PAIRS * 20_000 }, async () => {
    const random = randomFrom(20261122);
    let before = await look(randomProfile(random, 0));
    expect(before.sent).toMatchObject({ frames: { 0: { hints: [{ symptom: 'rejected' }] } } });
    // Each profile is held against the one before it.
    for (let pair = 1; pair <= PAIRS; pair++) {
      const now = await look(randomProfile(random, pair));
      expect(now, `profile ${pair} and the one before`).toEqual(before);
      before = now;
    }
    expect(await browser.troubles()).toEqual([]);
  });
});
