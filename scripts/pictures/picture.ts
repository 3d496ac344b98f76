import type { Page } from 'playwright-core';
import type { ChromiumBrowser } from '../../test/support/openChromium';

export type Locale = 'zh_CN' | 'zh_TW' | 'en';

/** What the way to a picture may use. */
export interface Tour {
  browser: ChromiumBrowser;
  /** The words of the language the browser is in. */
  t: (key: string) => string;
  locale: Locale;
}

/** One state of one surface. */
export interface Picture {
  name: string;
  /** A page of the extension; `TAB` in it is the tab of the sample it stands beside. */
  path: string;
  /** The sample in that tab. */
  beside?: string;
  /** Instead of `path`: a web page, opened by itself. */
  page?: (tour: Tour) => Promise<Page>;
  /** Begin with the sample backup instead of with nothing. */
  kept?: boolean;
  /** Runs in the page before its own scripts. */
  before?: () => void;
  /** From the page as it opens to what is to be seen. */
  reach?: (page: Page, tour: Tour) => Promise<unknown>;
  size?: { width: number; height: number };
  /** The whole sheet, however long. */
  whole?: boolean;
  /** Only this element. */
  part?: string;
  media?: 'print';
  forced?: 'active';
  onlyLight?: boolean;
  /** Also in Traditional Chinese and in English. */
  everyLocale?: true;
}

/** Presses buttons by the keys of their words, one after the other. */
export const press =
  (...keys: string[]) =>
  async (page: Page, { t }: Tour): Promise<void> => {
    for (const key of keys)
      await page
        .getByRole('button', { name: t(key), exact: true })
        .first()
        .click();
  };

export const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
