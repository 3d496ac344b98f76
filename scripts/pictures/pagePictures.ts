import type { Page } from 'playwright-core';
import type { ChromiumPage } from '../../test/support/openChromium';
import { ourCards } from '../../test/support/ourCards';
import { waitFor } from '../../test/support/waitFor';
import { readSample } from '../samples';
import type { Picture, Tour } from './picture';

/** A page on the web, once its cards are there. */
const webPage =
  (id: string, act?: (page: ChromiumPage, tour: Tour) => Promise<void>) =>
  async (tour: Tour): Promise<Page> => {
    const { url, html } = readSample(id);
    tour.browser.serve(url, html);
    const page = await tour.browser.open(url);
    await page.page.setViewportSize({ width: 1000, height: 600 });
    await waitFor(
      () => ourCards(page),
      (cards) => cards.length > 0,
    );
    await page.page.waitForTimeout(400);
    await act?.(page, tour);
    return page.page;
  };
const pressOnCard = (key: string) => async (page: ChromiumPage, tour: Tour) => {
  const button = (await ourCards(page))[0]?.buttons.find(({ text }) => text === tour.t(key));
  if (button) await page.click(button.x, button.y);
  await page.page.waitForTimeout(300);
};

export const pagePictures: readonly Picture[] = [
  { name: 'page-hint', path: '', page: webPage('refused'), everyLocale: true },
  { name: 'page-suspect', path: '', page: webPage('suspect') },
  { name: 'page-high', path: '', page: webPage('scam'), everyLocale: true },
  { name: 'page-why', path: '', page: webPage('scam', pressOnCard('card.why')) },
];
