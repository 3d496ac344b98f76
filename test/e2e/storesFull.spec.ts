import { expect, it } from 'vitest';
import { iconOf } from '../support/insideExtension';
import { browsersUnderTest, builtExtension } from '../support/openBrowser';
import { openChromium } from '../support/openChromium';
import { openStoreLab } from '../support/openStoreLab';
import type { Lab } from '../support/storeLab';

/** What is left for the stores beside what the extension already takes, in bytes. */
const room = 100_000;

/** Only Chromium lets a test take the room away. */
it.runIf(browsersUnderTest.includes('chromium'))(
  'a full disk is said, and nothing acknowledged is lost',
  async () => {
    const extensionDir = builtExtension('chromium');
    const browser = await openChromium({ extensionDir });
    try {
      const { run } = await openStoreLab(browser, iconOf(extensionDir));
      // Measured before the stores and their files are there, what they take as such would count as cases do.
      const first = await run(saveUntilRefused, 0, 1);
      expect(first).toEqual({ acknowledged: ['case-0'], trouble: null });
      const plain = await browser.openExtension(iconOf(extensionDir));
      const cdp = await browser.context.newCDPSession(plain.page);
      const used = await plain.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
      const quotaSize = used + room;
      await cdp.send('Storage.overrideQuotaForOrigin', { origin: browser.origin, quotaSize });
      const more = await run(saveUntilRefused, 1, 2000);
      const acknowledged = [...first.acknowledged, ...more.acknowledged];
      expect(more.trouble).toEqual({ kind: 'full' });
      expect(acknowledged.length).toBeGreaterThan(10);
      const { cases, troubles } = await run((lab) => lab.listCases());
      expect(cases.map(({ id }) => id).sort()).toEqual(acknowledged.sort());
      expect(troubles).toEqual([]);
      await cdp.send('Storage.overrideQuotaForOrigin', { origin: browser.origin });
    } finally {
      await browser.close();
    }
  },
);

/** Runs in the page: saves the cases of these numbers, up to the first that is refused. */
async function saveUntilRefused(lab: Lab, from: number, end: number) {
  const acknowledged: string[] = [];
  for (let i = from; i < end; i++) {
    const id = `case-${i}`;
    const message = '不'.repeat(200);
    const saved = await lab.saveCase({
      id,
      at: '2026-11-20T04:00:00.000Z',
      message,
      symptoms: [],
      causes: [],
      done: [],
    });
    if (!saved.saved) return { acknowledged, trouble: saved.trouble };
    acknowledged.push(id);
  }
  return { acknowledged, trouble: null };
}
