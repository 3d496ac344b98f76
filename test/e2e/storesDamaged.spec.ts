import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iconOf } from '../support/insideExtension';
import { killBrowser, lastingProfile } from '../support/killBrowser';
import { browsersUnderTest, builtExtension, openBrowser } from '../support/openBrowser';
import { openStoreLab } from '../support/openStoreLab';

const today = '2026-11-22';
const answers = { age: '23-59', student: 'no', network: 'vpn', debtRatio: '30-50' } as const;

/** Does damage in the folder that holds the extension's IndexedDB. */
type Damage = (folder: string) => void;
const changed = (folder: string, name: RegExp, change: (bytes: Buffer) => Buffer) => {
  const files = readdirSync(folder).filter((file) => name.test(file));
  if (files.length === 0) throw new Error(`no ${name} in ${folder}: ${readdirSync(folder)}`);
  for (const file of files) writeFileSync(join(folder, file), change(readFileSync(join(folder, file))));
};
const zeroed = (bytes: Buffer) => Buffer.alloc(bytes.length);
const halved = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
const flipped = (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i % 97 === 50 ? byte ^ 0xff : byte)));
const junk = () => Buffer.from('MANIFEST-999999\n');

const damages: Record<(typeof browsersUnderTest)[number], Record<string, Damage>> = {
  chromium: {
    'log cut in half': (folder) => changed(folder, /\.log$/, halved),
    'log zeroed': (folder) => changed(folder, /\.log$/, zeroed),
    'log with flipped bytes': (folder) => changed(folder, /\.log$/, flipped),
    'CURRENT pointing nowhere': (folder) => changed(folder, /^CURRENT$/, junk),
    'no CURRENT': (folder) => rmSync(join(folder, 'CURRENT')),
    'manifest zeroed': (folder) => changed(folder, /^MANIFEST/, zeroed),
    'manifest with flipped bytes': (folder) => changed(folder, /^MANIFEST/, flipped),
    'folder gone': (folder) => rmSync(folder, { recursive: true }),
  },
  firefox: {
    'database cut in half': (folder) => changed(folder, /\.sqlite$/, halved),
    'database zeroed': (folder) => changed(folder, /\.sqlite$/, zeroed),
    'database with flipped bytes': (folder) => changed(folder, /\.sqlite$/, flipped),
    'database that is text': (folder) => changed(folder, /\.sqlite$/, junk),
    'log zeroed': (folder) => changed(folder, /\.sqlite-wal$/, zeroed),
    'log cut in half': (folder) => changed(folder, /\.sqlite-wal$/, halved),
    'log gone': (folder) => {
      for (const file of readdirSync(folder)) if (file.endsWith('-wal')) rmSync(join(folder, file));
    },
    'folder gone': (folder) => rmSync(folder, { recursive: true }),
  },
};

/** Chromium then neither opens nor removes any database of the extension: only the copy is left to read. */
const cannotBeMended = new Set(['CURRENT pointing nowhere']);

function folderOf(name: (typeof browsersUnderTest)[number], profileDir: string): string {
  const root = join(profileDir, name === 'chromium' ? 'Default/IndexedDB' : 'storage/default');
  const ours = readdirSync(root).find(
    (file) => /^(chrome|moz)-extension/.test(file) && !file.includes('^userContextId'),
  );
  if (!ours) throw new Error(`no store of ours in ${readdirSync(root)}`);
  return name === 'chromium' ? join(root, ours) : join(root, ours, 'idb');
}

describe.each(browsersUnderTest)('with its files damaged between two starts, %s', (name) => {
  const page = iconOf(builtExtension(name));
  let whole: string;

  /** Opens the stores in a profile; the browser is killed afterwards, so that what is on disk stays as it is. */
  async function inProfile<T>(
    profileDir: string,
    run: (lab: Awaited<ReturnType<typeof openStoreLab>>['run']) => Promise<T>,
  ): Promise<T> {
    const browser = await openBrowser(name, { profileDir });
    try {
      return await run((await openStoreLab(browser, page)).run);
    } finally {
      await killBrowser(name, profileDir);
      void browser.close().catch(() => undefined);
    }
  }

  beforeAll(async () => {
    whole = lastingProfile(name);
    await inProfile(whole, (run) => run((lab, facts, day) => lab.saveFacts(facts, day), answers, today));
  });
  afterAll(() => rmSync(whole, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));

  it.each(Object.entries(damages[name]))('%s: all is there, and said', async (kind, damage) => {
    const profileDir = lastingProfile(name);
    try {
      cpSync(whole, profileDir, {
        recursive: true,
        verbatimSymlinks: true,
        filter: (file) => !/Singleton|\/lock$/.test(file),
      });
      damage(folderOf(name, profileDir));
      const found = await inProfile(profileDir, (run) =>
        run(
          async (lab, day) => ({
            ...(await lab.readFacts(day)),
            saved: await lab.saveFact('phone', 'own', day),
          }),
          today,
        ),
      );
      const values = Object.fromEntries(Object.entries(found.facts).map(([id, fact]) => [id, fact.value]));
      expect(values).toEqual(answers);
      const stuck = found.troubles.some((trouble) => trouble.kind === 'notOpen');
      for (const trouble of found.troubles)
        expect([trouble.kind, typeof trouble.day]).toEqual([stuck ? 'notOpen' : 'rolledBack', 'string']);
      expect(found.saved).toEqual(stuck ? { saved: false, trouble: { kind: 'notOpen' } } : { saved: true });
      expect(stuck).toBe(cannotBeMended.has(kind));
    } finally {
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  });
});
