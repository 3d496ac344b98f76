import { it } from 'vitest';
import { builtExtension } from '../support/openBrowser';
import { openChromium } from '../support/openChromium';
import { ourCards } from '../support/ourCards';
import { waitFor } from '../support/waitFor';

it('cards are not printed, and nobody takes that for a trick of the page', async () => {
  const browser = await openChromium({ extensionDir: builtExtension('chromium') });
  try {
    browser.serve('https://cashier.alipay.com/pay', '<!doctype html><p>花呗系统繁忙，请稍后再试</p>');
    const page = await browser.open('https://cashier.alipay.com/pay');
    const widths = async () => (await ourCards(page)).map(({ rect }) => rect.width);
    const seen = (wanted: number) => waitFor(widths, ([width]) => width === wanted);
    await seen(320);
    await page.page.emulateMedia({ media: 'print' });
    await seen(0);
    // Four looks: so many would be held against the page.
    await new Promise((done) => setTimeout(done, 4500));
    await page.page.emulateMedia({ media: 'screen' });
    await seen(320);
  } finally {
    await browser.close();
  }
});
