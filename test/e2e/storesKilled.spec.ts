import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iconOf } from '../support/insideExtension';
import { killBrowser, lastingProfile } from '../support/killBrowser';
import { browsersUnderTest, builtExtension, openBrowser } from '../support/openBrowser';
import { openStoreLab } from '../support/openStoreLab';
import type { Lab } from '../support/storeLab';
import { waitFor } from '../support/waitFor';

/** How often a browser is killed, both taken together: 10, or `E2E_KILLS`. */
const kills = Math.ceil(Number(process.env.E2E_KILLS ?? 10) / browsersUnderTest.length);

describe.each(browsersUnderTest)('killed while it writes, %s', (name) => {
  it(
    `lost nothing it had acknowledged and tore nothing, ${kills} times`,
    async () => {
      const profileDir = lastingProfile(name);
      const page = iconOf(builtExtension(name));
      const found: { acknowledged: number; kept: readonly number[]; troubles: unknown[] }[] = [];
      let acknowledged = 0;
      try {
        for (let kill = 0; kill <= kills; kill++) {
          const browser = await openBrowser(name, { profileDir });
          try {
            const lab = await openStoreLab(browser, page);
            const { cases, troubles } = await lab.run((stores) => stores.listCases());
            if (kill > 0)
              found.push({ acknowledged, kept: cases.map(({ message }) => Number(message)), troubles });
            if (kill === kills) break;
            await lab.run(writeOnAndOn, acknowledged + 1000);
            const sure = () =>
              lab.page.evaluate(() => (globalThis as unknown as { acknowledged: number }).acknowledged);
            await waitFor(sure, (number) => number > acknowledged);
            await new Promise((done) => setTimeout(done, Math.random() * 500));
            acknowledged = await sure();
          } finally {
            await killBrowser(name, profileDir);
            // Nobody answers any more; this only lets go of our side.
            void browser.close().catch(() => undefined);
          }
        }
      } finally {
        rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      }
      expect(found).toHaveLength(kills);
      for (const { acknowledged: sure, kept, troubles } of found) {
        expect(troubles).toEqual([]);
        expect(kept).toHaveLength(3);
        expect(new Set(kept).size).toBe(1);
        expect(kept[0]).toBeGreaterThanOrEqual(sure);
      }
    },
    120_000 + kills * 60_000,
  );
});

/** Runs in the page: writes three cases as one change, each time with the next number, and notes what was acknowledged. */
function writeOnAndOn(lab: Lab, from: number): void {
  const notes = globalThis as unknown as { acknowledged: number };
  notes.acknowledged = 0;
  const write = async (number: number): Promise<void> => {
    const history = ['a', 'b', 'c'].map((id) => ({
      id,
      at: '2026-11-20T04:00:00.000Z',
      message: String(number),
      symptoms: [],
      causes: [],
      done: [],
    }));
    const backup = { app: 'bei-mingbai', version: 3, made: '2026-11-20', history } as const;
    const saved = await lab.applyBackup(
      backup,
      { facts: false, history: true, settings: false },
      '2026-11-22',
    );
    if (!saved.saved) throw new Error(JSON.stringify(saved.trouble));
    notes.acknowledged = number;
    return write(number + 1);
  };
  void write(from);
}
