import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecogniseContext } from '../../engine/recognise/types';
import { recogniseOnPage } from '../page/recogniseOnPage';
import { recognise } from './recognise';

const typed: RecogniseContext = { mode: 'typed' };
const forum: RecogniseContext = { mode: 'page', host: 'bbs.example.com', title: '花呗开不了怎么办' };
const taobao: RecogniseContext = { mode: 'page', host: 'item.taobao.com' };
const alipay: RecogniseContext = { mode: 'page', host: 'render.alipay.com', title: '蚂蚁借呗' };
const ids = (text: string, context: RecogniseContext) =>
  recognise(text, context).symptoms.map(({ id }) => id);

describe('a question or a denial is not a failure', () => {
  it.each([
    ['花呗可以用吗', 'cannotUse'],
    ['能不能用花呗付款', 'cannotUse'],
    ['可不可以开通借呗', 'notActivated'],
    ['我没有逾期，借呗怎么借不了', 'overdueBlock'],
    ['从未逾期为什么不能用花呗', 'overdueBlock'],
    ['花呗借款有没有风险', 'securityRisk'],
    ['我要关闭花呗', 'closedByPlatform'],
    ['花呗分期怎么还', 'cannotUse'],
    ['花呗收款要手续费吗', 'howToActivate'],
    ['网商贷怎么开通', 'howToActivate'],
  ])('%s: not %s', (text, id) => {
    expect(ids(text, typed)).not.toContain(id);
  });
});

describe('a stated cause beats the general complaint', () => {
  it.each([
    ['花呗逾期了，现在用不了', ['overdueBlock']],
    ['借呗显示系统繁忙打不开', ['systemBusy']],
    ['另一个账户已开通花呗，这个开通不了', ['otherAccount']],
    ['花呗刷脸过不去，开通不了', ['faceFailed']],
  ])('%s', (text, expected) => {
    expect(ids(text, typed)).toEqual(expected);
  });
});

describe('on a page nothing is read', () => {
  it.each([
    ['a question in a thread', '为什么我的花呗一直提示系统繁忙，请稍后再试？', forum],
    ['a retelling', '我打开借呗，显示当前操作可能存在风险，中断了我的操作', forum],
    ['an explanation', '花呗暂时无法开通的原因通常有以下几种：实名信息不完整、信用历史不足。', forum],
    ['a quotation', '有网友说页面上写着“花呗已冻结”，客服让他先还款。', forum],
    ['advice', '如果花呗服务未升级，将影响后续使用，可以先去设置里看看。', forum],
    ['a heading', '花呗提示“暂无信用额度”怎么办', forum],
    ['a message without the product, elsewhere', '系统繁忙，请稍后再试', forum],
    [
      'a message far from the product',
      `花呗\n${'这里是别的内容，与它无关。\n'.repeat(12)}该付款方式暂不可用`,
      forum,
    ],
    [
      'a long paragraph',
      `花呗服务未升级，将影响后续使用。${'下面这一段很长，讲的是别的事情，'.repeat(12)}`,
      forum,
    ],
    ['a question, even at home', '花呗为什么会显示安全验证没有成功？', alipay],
    ['what only people say', '我的花呗开通不了', alipay],
    ['an answer with a guess', '答：您的花呗已被关闭，可能由于长期没有使用', forum],
    ['what befell somebody with a name', '张先生的花呗已被冻结，他以为只是系统出错', forum],
    ['a line of a list', '第一，综合评估未通过；第二，芝麻分不够', forum],
    ['a numbered heading', '一、花呗综合评估未通过', forum],
    ['the title of a search result', '花呗经综合评估暂未通过 - 百度知道', forum],
    ['a review', '付款时花呗系统繁忙，请稍后再试，换了银行卡才行', taobao],
    ['an advert', '花呗被冻结，急出手机一台', taobao],
    ['news', '花呗暂不可用，官方称正在修复', forum],
    ['a wrong code', '验证码错误，请稍后再试', { mode: 'page', host: 'auth.alipay.com' }],
    ['a table of error codes', '系统繁忙，请稍后再试', { mode: 'page', host: 'opendocs.alipay.com' }],
  ] as const)('%s', (_, text, context) => {
    expect(recognise(text, context).symptoms).toEqual([]);
  });
});

describe('on a page a message to the reader is read', () => {
  it.each([
    ['花呗\n系统繁忙，请稍后再试\n我知道了', forum, 'systemBusy', 'huabei'],
    ['付款方式\n花呗 当前交易不支持花呗支付\n余额宝', forum, 'sceneUnsupported', 'huabei'],
    ['温馨提示：您的花呗已冻结', forum, 'frozen', 'huabei'],
    ['當前操作可能存在風險，\n為了保護您的帳戶安全，我們中斷了您的操作', alipay, 'securityRisk', 'jiebei'],
    ['该付款方式不支持当前交易', { ...alipay, title: '收银台' }, 'sceneUnsupported', null],
    ['您的安全验证没有成功', { mode: 'page', host: 'huabei.alipay.com' }, 'securityRisk', 'huabei'],
  ] as const)('%s', (text, context, id, product) => {
    const read = recognise(text, context);
    expect(read.symptoms.map((symptom) => symptom.id)).toEqual([id]);
    expect(read.symptoms[0]?.verbatim).toBe(true);
    expect(read.product).toBe(product);
  });
});

it('what is said of other trades on the platform’s papers is no message', () => {
  expect(ids('系统繁忙，请稍后再试', { mode: 'page', host: 'opendocs.alipay.com' })).toEqual([]);
  expect(ids('系统繁忙，请稍后再试', { mode: 'page', host: 'render.alipay.com' })).toEqual(['systemBusy']);
});

it('a look-alike host is not the platform', () => {
  expect(ids('系统繁忙，请稍后再试', { mode: 'page', host: 'alipay.com.pay-help.top' })).toEqual([]);
  expect(ids('系统繁忙，请稍后再试', { mode: 'page', host: 'notalipay.com' })).toEqual([]);
});

it('points at the words that were written, in order of appearance', () => {
  const text = '我的花\u200b唄说「安全驗證沒有成功」，又让我绑定银行卡';
  const { symptoms, product } = recognise(text, typed);
  expect(product).toBe('huabei');
  expect(symptoms.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ['securityRisk', '安全驗證沒有成功'],
    ['stepRequired', '绑定银行卡'],
  ]);
});

it('tells the platform’s sentence from a retelling', () => {
  expect(recognise('借呗综合评估暂未通过', typed).symptoms[0]?.verbatim).toBe(true);
  expect(recognise('借呗评估没过', typed).symptoms[0]?.verbatim).toBe(false);
});

describe('any input', () => {
  const pieces = [
    '花呗',
    '借唄',
    '系统繁忙',
    '无法开通',
    '没有',
    '逾期',
    '，',
    '。',
    '\n',
    '<b>',
    '\u202e',
    '\0',
    '\ud800',
    ' ',
  ];
  const anyText = fc.string({
    unit: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
    maxLength: 50,
  });
  const anyContext = fc.record({
    mode: fc.constantFrom('typed', 'page') as fc.Arbitrary<'typed' | 'page'>,
    host: fc.option(fc.constantFrom('www.alipay.com', 'example.com', ''), { nil: undefined }),
    title: fc.option(anyText, { nil: undefined }),
  });

  it('gives valid, non-empty ranges, each symptom once when typed', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const { symptoms } = recognise(text, context);
        for (const { start, end } of symptoms) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
        if (context.mode === 'typed')
          expect(new Set(symptoms.map(({ id }) => id)).size).toBe(symptoms.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is read the same for the page with and without the rules for questions', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        if (context.mode === 'page') expect(recogniseOnPage(text, context)).toEqual(recognise(text, context));
      }),
      { numRuns: 500 },
    );
  });

  it('of ten megabytes is read without throwing', () => {
    const text = '花呗无法\ud800使用\u202e。'.repeat(1_000_000);
    const { symptoms } = recognise(text, typed);
    expect(symptoms.map(({ id }) => id)).toContain('cannotUse');
  });
});
