import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** What Chromium mends by itself, or never reads again. */
const harmless = new Set(['no CURRENT', 'manifest with flipped bytes']);

function folderOf(name: (typeof browsersUnderTest)[number], profileDir: string, origin: string): string {
  const root = join(profileDir, name === 'chromium' ? 'Default/IndexedDB' : 'storage/default');
  const { host } = new URL(origin);
  const ours = readdirSync(root).find((file) => file.includes(host) && !file.includes('^userContextId'));
  if (!ours) throw new Error(`no store of ${host} in ${readdirSync(root)}`);
  return name === 'chromium' ? join(root, ours) : join(root, ours, 'idb');
}

/** The built extension once more, as another one: it has stores of its own. */
function copyOfExtension(name: (typeof browsersUnderTest)[number], folder: string, place: number): string {
  const copy = join(folder, String(place));
  cpSync(builtExtension(name), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  // Chromium tells unpacked extensions apart by their folders.
  if (name === 'firefox') manifest.browser_specific_settings.gecko.id = `damaged${place}@example.org`;
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

type Run = Awaited<ReturnType<typeof openStoreLab>>['run'];

/** What an extension's stores say after a start. */
const readAgain = (run: Run) =>
  run(
    async (lab, day) => ({ ...(await lab.readFacts(day)), saved: await lab.saveFact('phone', 'own', day) }),
    today,
  );

describe.each(browsersUnderTest)('with its files damaged between two starts, %s', (name) => {
  const kinds = Object.keys(damages[name]);
  const page = iconOf(builtExtension(name));
  const found = new Map<string, Awaited<ReturnType<typeof readAgain>>>();
  let profileDir: string;
  let folder: string;
  let copies: string[];

  /**
   * Opens the stores of each extension and runs in all of them at once. The browser is killed right afterwards, so
   * that what is on disk stays as it is: a database that rests for two seconds is tidied by Firefox, which writes its
   * log back, and damage to the log would do nothing.
   */
  async function inEach(run: (run: Run, kind: string) => Promise<unknown>): Promise<readonly string[]> {
    const [extensionDir, ...beside] = copies;
    const browser = await openBrowser(name, { profileDir, extensionDir, beside });
    try {
      const origins = [browser.origin, ...browser.originsBeside];
      const labs: Run[] = [];
      for (const origin of origins) labs.push((await openStoreLab(browser, page, origin)).run);
      await Promise.all(kinds.map((kind, place) => run(labs[place] as Run, kind)));
      return origins;
    } finally {
      await killBrowser(name, profileDir);
      void browser.close().catch(() => undefined);
    }
  }

  beforeAll(async () => {
    profileDir = lastingProfile(name);
    folder = mkdtempSync(join(tmpdir(), 'bei-copies-'));
    copies = kinds.map((_, place) => copyOfExtension(name, folder, place));
    const origins = await inEach((run) =>
      run((lab, facts, day) => lab.saveFacts(facts, day), answers, today),
    );
    for (const [place, kind] of kinds.entries())
      damages[name][kind]?.(folderOf(name, profileDir, origins[place] as string));
    await inEach(async (run, kind) => found.set(kind, await readAgain(run)));
  });
  afterAll(() => {
    for (const path of [profileDir, folder])
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it('the damage is real: what may pass unnoticed is known', () => {
    const unnoticed = kinds.filter((kind) => found.get(kind)?.troubles.length === 0);
    expect(unnoticed.filter((kind) => !harmless.has(kind))).toEqual([]);
  });

  it.each(kinds)('%s: all is there, and said', (kind) => {
    const { facts, troubles, saved } = found.get(kind) ?? {};
    const values = Object.fromEntries(Object.entries(facts ?? {}).map(([id, fact]) => [id, fact.value]));
    expect(values).toEqual(answers);
    const stuck = troubles?.some((trouble) => trouble.kind === 'notOpen');
    for (const trouble of troubles ?? [])
      expect([trouble.kind, typeof trouble.day]).toEqual([stuck ? 'notOpen' : 'rolledBack', 'string']);
    expect(saved).toEqual(stuck ? { saved: false, trouble: { kind: 'notOpen' } } : { saved: true });
    expect(stuck).toBe(cannotBeMended.has(kind));
  });
});
