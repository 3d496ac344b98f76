import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ExtensionBrowser, TestPage } from '../support/extensionBrowser';
import { browsersUnderTest, openBrowser } from '../support/openBrowser';
import { waitFor } from '../support/waitFor';

const words = parse(readFileSync('locales/zh_CN.yml', 'utf8'));
const refused = '您的花呗开通申请经综合评估暂未通过，请过段时间再试。';

const textOf = (page: TestPage) => page.evaluate(() => document.body.innerText);
const shows = (page: TestPage, wanted: string) =>
  waitFor(
    () => textOf(page),
    (text) => text.includes(wanted),
  );

/** Presses the button, link, tick or answer that bears exactly these words, the last one when several do. */
const press = (page: TestPage, label: string) =>
  waitFor(
    () =>
      page.evaluate((wanted: string) => {
        const found = [...document.querySelectorAll<HTMLElement>('button, label, summary, a')].filter(
          (one) => one.checkVisibility() && (one.textContent ?? '').trim().startsWith(wanted),
        );
        const exact = found.filter((one) => one.textContent?.trim() === wanted);
        const chosen = (exact.length > 0 ? exact : found).at(-1);
        chosen?.click();
        return chosen !== undefined;
      }, label),
    (pressed) => pressed,
  );

const paste = (page: TestPage, text: string): Promise<void> =>
  page.evaluate((wanted: string) => {
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    box.value = wanted;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/** Catches the next file the page hands over, and gives its text. */
const nextFile = (page: TestPage): Promise<void> =>
  page.evaluate(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => document.body.setAttribute('data-file', text));
      return real(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
const fileText = (page: TestPage) =>
  waitFor(
    () => page.evaluate(() => document.body.getAttribute('data-file')),
    (text) => text,
  );

describe.each(browsersUnderTest)('the whole way, in %s', (name) => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  const open = async (path: string): Promise<TestPage> => {
    const page = await browser.openExtension(path);
    await waitFor(
      () => page.evaluate(() => document.querySelector('main') !== null),
      (there) => there,
    );
    return page;
  };

  it('paste, answer, tick, remind, reload: still there; export, erase, import: the same', async () => {
    const popup = await open('popup.html');
    await paste(popup, refused);
    await press(popup, words.popup.start.read);
    await shows(popup, words.symptom.rejected.verdict);

    const asked = () => popup.evaluate(() => document.querySelector('legend')?.textContent);
    const first = await asked();
    await popup.evaluate(() => document.querySelector<HTMLElement>('.option')?.click());
    await press(popup, words.popup.question.save);
    await waitFor(asked, (now) => now !== first);
    await press(popup, words.popup.today.did);
    const doneBoxes = () => popup.evaluate(() => document.querySelectorAll('.step.done').length);
    await waitFor(doneBoxes, (count) => count === 1);
    await shows(popup, words.popup.foot.kept);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
    await waitFor(
      () => popup.evaluate(() => document.querySelector('[role="switch"]')?.ariaChecked),
      (on) => on === 'true',
    );
    await shows(popup, words.popup.foot.kept);

    await popup.reload();
    await shows(popup, words.symptom.rejected.verdict);
    expect(await doneBoxes()).toBe(1);
    expect(await popup.evaluate(() => document.querySelector('[role="switch"]')?.ariaChecked)).toBe('true');
    await popup.close();

    const options = await open('options.html#privacy');
    await press(options, words.backup.section.history.title);
    await press(options, words.backup.section.sensitive.title);
    await nextFile(options);
    await press(options, words.backup.export);
    const file = await fileText(options);
    expect(JSON.parse(file ?? '')).toMatchObject({
      app: 'bei-mingbai',
      history: [{ message: refused, remind: true }],
    });

    await press(options, words.options.privacy.eraseOpen);
    await press(options, words.backup.erase.confirm);
    await shows(options, words.backup.erase.nothing);
    await options.reload();
    await open('options.html#history').then(async (page) => {
      await shows(page, words.options.history.none);
      await page.close();
    });

    await options.evaluate((text: string) => {
      const input = document.querySelector('input[type="file"]') as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File([text], 'backup.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, file ?? '');
    await shows(options, words.backup.preview.title);
    await press(options, words.backup.apply);
    await shows(options, words.backup.applied);
    await options.evaluate(() => document.body.removeAttribute('data-file'));
    await press(options, words.backup.section.history.title);
    await press(options, words.backup.section.sensitive.title);
    await nextFile(options);
    await press(options, words.backup.export);
    expect(JSON.parse((await fileText(options)) ?? '')).toEqual(JSON.parse(file ?? ''));
    await options.close();
  });

  it('a hostile backup is refused with a reason, and nothing changes', async () => {
    const options = await open('options.html#privacy');
    const give = (text: string) =>
      options.evaluate((content: string) => {
        const input = document.querySelector('input[type="file"]') as HTMLInputElement;
        const files = new DataTransfer();
        files.items.add(new File([content], 'x.json'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    for (const [text, kind] of [
      ['{"app":"bei-mingbai","__proto__":{"x":1}}', 'forbiddenKey'],
      ['{"app":"bei-mingbai","version":99,"made":"2026-11-22"}', 'newer'],
      ['['.repeat(500), 'tooDeep'],
      ['<html>', 'notJson'],
    ] as const) {
      await give(text);
      await shows(options, words.backup.problem[kind].title);
    }
    await options.close();
  });

  it('what is no sentence gets a plain answer', async () => {
    for (const [text, said] of [
      ['😀😭', words.popup.unknown.emoji],
      ['今天晚上吃面', words.popup.unknown.title],
      ['微粒贷暂时无法为您提供服务', words.popup.other.name.weilidai],
      [`<div><p>花呗申请</p>经综合评估暂未通过${'啊'.repeat(1_000_000)}</div>`, words.popup.unknown.html],
    ]) {
      const popup = await open('popup.html');
      if ((await textOf(popup)).includes(words.popup.foot.restart))
        await press(popup, words.popup.foot.restart);
      await paste(popup, text);
      await press(popup, words.popup.start.read);
      await shows(popup, said);
      await popup.close();
    }
  });

  it('pauses nothing, forgets nothing and asks nobody on its own', async () => {
    expect(await browser.troubles()).toEqual([]);
    expect(await browser.requests()).toEqual([]);
  });
});
