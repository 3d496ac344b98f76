import 'fake-indexeddb/auto';
import { cleanup, fireEvent } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import zh_CN from '../../locales/zh_CN.yml';
import { startOptions } from '../../src/app/options/options';
import { startPopup } from '../../src/app/popup/popup';
import { wordsFrom } from '../../src/platform/words';
import { kept, session } from '../../src/profile/stores';
import { memoryFiles } from './memoryFiles';
import { speakChinese } from './speakChinese';
import { waitFor } from './waitFor';

/** The real Chinese words. */
export const t = wordsFrom(zh_CN);

/** Our pages over stores in memory, and what a user does with them. */
interface MemoryBrowser {
  /** The day it is for our pages, `YYYY-MM-DD`. */
  day: string;
  /** Opens the popup in a tab of its own, with nothing but the stores left of the time before. */
  openPopup: (search?: string) => Promise<void>;
  openOptions: (page: string) => Promise<void>;
  /** Text of the last file handed over. */
  download: () => Promise<string>;
  granted: boolean;
  /** The popup hangs from the toolbar button instead of filling a tab. */
  hangs: boolean;
  /** The tab that a popup opened with `?tab=` stands beside. */
  tab: { id: number; url?: string; incognito: boolean } | undefined;
}

const atFirst = { day: '2026-11-22', granted: false, hangs: false, tab: undefined };

/**
 * A browser without a browser, for the tests of a file: before each its stores are empty, and it has no tabs and no
 * permissions beyond those always there; after each its pages are closed, and all mocks put back.
 */
export function memoryBrowser(): MemoryBrowser {
  let files: Blob[] = [];
  const memory: MemoryBrowser = {
    ...atFirst,
    openPopup: (search = '') =>
      open((root) => startPopup({ root, search, now, newId: () => crypto.randomUUID() })),
    openOptions: async (page) => {
      location.hash = `#${page}`;
      await open((root) => startOptions({ root, now }));
    },
    download: async () => {
      const file = await waitFor(async () => files.at(-1), Boolean);
      return file?.text() ?? '';
    },
  };
  const now = () => new Date(`${memory.day}T10:30:00`);
  beforeEach(async () => {
    Object.assign(memory, atFirst);
    files = [];
    fakeBrowser.reset();
    Object.defineProperty(navigator, 'storage', { value: memoryFiles(), configurable: true });
    await Promise.all([kept.erase(), session.erase()]);
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    speakChinese();
    fakeApis(memory);
  });
  afterEach(() => {
    closePages();
    vi.restoreAllMocks();
  });
  return memory;
}

/** What WXT's browser for tests lacks. */
function fakeApis(memory: MemoryBrowser): void {
  const fakes = {
    tabs: {
      getCurrent: async () => (memory.hangs ? undefined : { id: 1 }),
      query: async () => [],
      get: async () => memory.tab,
    },
    permissions: {
      contains: async () => memory.granted,
      request: async () => memory.granted,
      onAdded: fakeBrowser.runtime.onStartup,
      onRemoved: fakeBrowser.runtime.onStartup,
    },
    action: {
      getBadgeText: async () => '',
      setBadgeText: async () => undefined,
      setTitle: async () => undefined,
    },
    runtime: { getManifest: () => ({ version: '0.1.0' }) },
  };
  for (const [area, methods] of Object.entries(fakes))
    Object.assign(fakeBrowser[area as 'tabs'] as object, methods);
}

async function open(start: (root: HTMLElement) => Promise<void>): Promise<void> {
  closePages();
  await start(document.body.appendChild(document.createElement('div')));
}

/** Closes what is open, as closing its tab would. */
export function closePages(): void {
  cleanup();
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
}

/** All that can be read. */
export const text = (): string => document.body.textContent ?? '';

/** Waits until something can be read. */
export const shows = (words: string): Promise<string> =>
  waitFor(
    async () => text(),
    (all) => all.includes(words),
  );

/** Presses the button, answer or tick that bears exactly these words, once it is there. */
export async function press(words: string): Promise<void> {
  const found = await waitFor(
    async () =>
      [...document.querySelectorAll<HTMLElement>('button, label, summary')].find(
        (one) => one.textContent?.trim() === words && !(one as HTMLButtonElement).disabled,
      ),
    Boolean,
  );
  fireEvent.click(found as HTMLElement);
}

/** Pastes a text into the popup and has it read. */
export async function paste(words: string): Promise<void> {
  const box = await waitFor(async () => document.querySelector('textarea'), Boolean);
  fireEvent.input(box as Element, { target: { value: words } });
  await press(t('popup.start.read'));
}

/** There is no room left: nothing more can be written. @returns makes room again */
export function fillStore(): () => void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  return () => put.mockRestore();
}

/** The question that is open. */
export const question = (): string => document.querySelector('legend')?.textContent ?? '';

/** The switch of the reminder. */
export const remindSwitch = (): HTMLElement | null => document.querySelector<HTMLElement>('[role="switch"]');

/** Gives the first answer to the open question, and waits for the next. @returns what was asked */
export async function answerFirst(how: 'once' | 'save'): Promise<string> {
  const asked = question();
  document.querySelector<HTMLElement>('.option')?.click();
  await press(t(`popup.question.${how}`));
  await waitFor(
    async () => question(),
    (now) => now !== asked,
  );
  return asked;
}

/** Gives a backup file to the page of privacy. */
export function give(content: string | Uint8Array<ArrayBuffer>): void {
  const input = document.querySelector('input[type="file"]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([content], 'backup.json')], configurable: true });
  fireEvent.change(input);
}
