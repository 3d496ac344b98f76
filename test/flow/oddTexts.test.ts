// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryBrowser, paste, press, shows, t, text } from '../support/memoryBrowser';
import { waitFor } from '../support/waitFor';

const browser = memoryBrowser();
beforeEach(async () => {
  await browser.openPopup();
});

/** Asks for nothing and ranks nothing. */
const hasNoDiagnosis = () => {
  expect(document.querySelector('.today')).toBeNull();
  expect(text()).not.toContain(t('popup.causes.title'));
};

describe('a pasted scam', () => {
  const offer = '内部渠道强开花呗，先交 298 元手续费，收到验证码发我，加微信详谈';

  it('is warned of before everything else, without causes and without advice to apply', async () => {
    await paste(offer);
    await shows(t('popup.official.title'));
    expect(document.querySelector('main .notice')?.classList).toContain('high');
    hasNoDiagnosis();
    expect(text()).not.toContain(t('popup.retry.title'));
  });

  it('leads, for who has paid, to the calls, and what was ticked there outlives the popup', async () => {
    await paste(offer);
    await press(t('afterScam.entry'));
    await shows(t('afterScam.heading'));
    expect([...document.querySelectorAll('.number')].map((one) => one.textContent)).toEqual([
      '110',
      '95188',
      '96110',
    ]);
    expect(document.querySelector('.today')).toBeNull();
    const steps = () => document.querySelectorAll('.steps-list li').length;
    const before = steps();
    await press(t('afterScam.loss.money'));
    await waitFor(
      async () => steps(),
      (count) => count > before,
    );
    document.querySelector<HTMLElement>('.steps-list .box')?.click();
    await waitFor(
      async () => document.querySelectorAll('.step.done').length,
      (count) => count === 1,
    );
    await browser.openPopup();
    await shows(t('afterScam.heading'));
    expect(document.querySelectorAll('.step.done')).toHaveLength(1);
  });
});

describe('another product', () => {
  it.each([
    ['您的京东白条暂时无法开通', 'baitiao'],
    ['微粒贷暂时无法为您提供服务', 'weilidai'],
    ['网商贷申请未通过', 'wangshangdai'],
  ] as const)('%s: says what is not covered and what holds there too', async (words, product) => {
    await paste(words);
    await shows(t('popup.other.title', t(`popup.other.name.${product}`)));
    expect(text()).toContain(t('popup.other.still1'));
    hasNoDiagnosis();
  });

  it('beside ours, ours is read', async () => {
    await paste('花呗和白条都没通过，提示花呗经综合评估暂未通过');
    await shows(t('symptom.rejected.verdict'));
  });
});

describe('what is no sentence', () => {
  it('only emoji: says so, ranks nothing', async () => {
    await paste('😀😭🙏');
    await shows(t('popup.unknown.emoji'));
    hasNoDiagnosis();
  });

  it('something else: guesses nothing, and offers what to ask and a list', async () => {
    await paste('今天晚上吃面');
    await shows(t('popup.unknown.title'));
    expect(text()).toContain(t('popup.unknown.ask'));
    expect(text()).toContain(t('popup.unknown.pick'));
    hasNoDiagnosis();
  });

  it('a page’s code: only the words in it are read, and nothing in it runs', async () => {
    await paste(
      '<div onclick="x()"><script>globalThis.ran = 1</script><p>花呗申请经综合评估暂未通过</p></div>',
    );
    await shows(t('popup.unknown.html'));
    expect(text()).toContain(t('symptom.rejected.verdict'));
    expect(document.querySelector('blockquote')?.textContent?.trim()).toBe('花呗申请经综合评估暂未通过');
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('a megabyte: is cut, said to be, and read', async () => {
    await paste(`花呗申请经综合评估暂未通过。${'啊'.repeat(1_000_000)}`);
    await shows(t('popup.message.cut', 2000));
    expect(text()).toContain(t('symptom.rejected.verdict'));
    expect(text().length).toBeLessThan(20_000);
  });
});
