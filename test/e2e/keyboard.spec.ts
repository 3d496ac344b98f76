import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser, TestPage } from '../support/extensionBrowser';
import { browsersUnderTest, openBrowser } from '../support/openBrowser';
import { waitFor } from '../support/waitFor';

const refused = encodeURIComponent('您的花呗开通申请经综合评估暂未通过，请过段时间再试。');

/** What has the focus: a number for each control in the order of the page, and whether the focus can be seen. */
interface Focus {
  control: number;
  label: string;
  kind: string;
  visible: boolean;
}

const focusNow = (page: TestPage): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const shown = at.closest('.option, .segment') ?? at;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    return {
      control: [...document.querySelectorAll('*')].indexOf(at),
      label: (
        at.getAttribute('aria-label') ??
        (at.closest('label')?.textContent || at.textContent) ??
        ''
      ).trim(),
      kind: (at as HTMLInputElement).type ?? '',
      visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 3,
    };
  });

/** The controls a Tab must stop at: of a radio group one, of a closed fold none. */
const controlsOf = (page: TestPage): Promise<number[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const groups = new Set<string>();
    return all
      .filter((element): element is HTMLInputElement =>
        element.matches('a[href], button:not(:disabled), input, textarea, select, summary'),
      )
      .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
      .filter((element) => {
        if (element.type !== 'radio') return true;
        const checked = document.querySelector<HTMLInputElement>(`input[name="${element.name}"]:checked`);
        if (checked ? element !== checked : groups.has(element.name)) return false;
        groups.add(element.name);
        return true;
      })
      .map((element) => all.indexOf(element));
  });

async function walk(page: TestPage, steps: number): Promise<Focus[]> {
  const seen: Focus[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.press('Tab');
    seen.push(await focusNow(page));
  }
  return seen;
}

/** Presses Tab until a control with this label has the focus. */
async function tabTo(page: TestPage, label: RegExp, kind = ''): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    const now = await focusNow(page);
    if (label.test(now.label) && now.kind.includes(kind)) return;
    await page.press('Tab');
  }
  throw new Error(`no way by Tab to ${label}`);
}

/** The focus is somewhere, not back at the beginning of the page. */
const focusStays = (page: TestPage) =>
  waitFor(
    () => page.evaluate(() => document.activeElement?.tagName),
    (tag) => tag !== 'BODY',
  );

const textOf = (page: TestPage) => page.evaluate(() => document.body.innerText);

describe.each(browsersUnderTest)('by keyboard alone, in %s', (name) => {
  let browser: ExtensionBrowser;
  const open = async (path: string): Promise<TestPage> => {
    const page = await browser.openExtension(path);
    await waitFor(
      () => page.evaluate(() => document.querySelector('main') !== null),
      (there) => there,
    );
    return page;
  };
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  it.each([
    'popup.html',
    `popup.html?text=${refused}`,
    'options.html#facts',
    'options.html#privacy',
    'welcome.html',
  ])('every control of %s is reached, in order, with a focus one can see', async (path) => {
    const page = await open(path);
    const controls = await controlsOf(page);
    expect(controls.length).toBeGreaterThan(1);
    const seen = await walk(page, controls.length);
    expect(seen.map(({ control }) => control)).toEqual(controls);
    expect(seen.filter(({ visible }) => !visible)).toEqual([]);
    await page.close();
  });

  it('reads, answers, ticks, copies and comes back without losing the focus', async () => {
    const page = await open(`popup.html?text=${refused}`);
    await tabTo(page, /./, 'radio');
    const first = await page.evaluate(() => document.querySelector('legend')?.textContent ?? '');
    await page.press(' ');
    await tabTo(page, /^答好了，不记下$|^跳过这一题$/);
    await page.press('Enter');
    await waitFor(
      () => page.evaluate(() => document.querySelector('legend')?.textContent ?? ''),
      (legend) => legend !== first,
    );
    // By the question that came, not by whatever follows it.
    await waitFor(
      () => page.evaluate(() => document.activeElement?.closest('section')?.querySelector('legend') != null),
      Boolean,
    );
    await tabTo(page, /^上一题$/);
    await page.press('Enter');
    await waitFor(
      () => page.evaluate(() => document.querySelector('legend')?.textContent),
      (legend) => legend === first,
    );
    await tabTo(page, /^写一段给客服$/);
    await page.press('Enter');
    await waitFor(
      () => textOf(page),
      (text) => text.includes('勾上的才会放进去'),
    );
    await tabTo(page, /^返回$/);
    await page.press('Enter');
    await waitFor(
      () => textOf(page),
      (text) => text.includes('先别做'),
    );
    await focusStays(page);
    await page.close();
  });

  it('fills in a fact with the arrows, and it is there after a reload', async () => {
    const page = await open('options.html#facts');
    await page.evaluate(() => document.querySelector<HTMLElement>('main input')?.focus());
    const value = () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('main input:checked')?.value);
    const saved = () => page.evaluate(() => document.querySelector('.when')?.textContent);
    await page.press(' ');
    await waitFor(saved, (text) => text);
    const first = await value();
    await page.press('ArrowRight');
    const chosen = await waitFor(value, (now) => now && now !== first);
    const other = await open('options.html#facts');
    await waitFor(
      async () => {
        await other.reload();
        await waitFor(() => other.evaluate(() => document.querySelector('main input') !== null), Boolean);
        return other.evaluate(() => document.querySelector<HTMLInputElement>('main input:checked')?.value);
      },
      (now) => now === chosen,
    );
    await other.close();
    await page.close();
  });

  it('a dialog holds the focus and Escape gives it back', async () => {
    const page = await open('options.html#privacy');
    await tabTo(page, /^全部清除$/);
    await page.press('Enter');
    await waitFor(
      () => page.evaluate(() => document.activeElement?.closest('dialog') !== null),
      (inside) => inside,
    );
    await page.press('Escape');
    await waitFor(
      () => page.evaluate(() => document.querySelector('dialog') === null),
      (gone) => gone,
    );
    expect((await focusNow(page)).label).toBe('全部清除');
    await page.close();
  });
});
