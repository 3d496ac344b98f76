import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/app/engines/recognise';

const typed = (text: string) => recognise(text, { mode: 'typed' }).symptoms;
const classesIn = (text: string) => typed(text).map((symptom) => symptom.class);
const onOwnPage = (text: string) =>
  recognise(text, { mode: 'page', host: 'render.alipay.com', title: '花呗' }).symptoms;

describe('nothing is wrong in', () => {
  it.each([
    '花呗审核通过了',
    '借呗的审核终于过了',
    '借呗综合评估通过了',
    '花呗资质没问题',
    '安全验证已经通过了',
    '花呗已经解冻了',
    '花呗解封了',
    '花呗的限制已经解除了',
    '花呗没有被冻结',
    '借呗没被拒',
    '申请没有被驳回',
    '身份证没过期',
    '不是系统繁忙',
    '没有提示系统繁忙',
    '花呗额度没有降低',
    '花呗没有降额',
    '账户不存在风险',
    '花呗不再被冻结',
    '借呗恢复正常了',
    '花呗没出现过系统繁忙',
    '朋友说他的花呗被冻结了，我的没事',
    '同事的借呗审核没通过，但我的是好的',
    '淘宝账号被冻结了',
    '微信被封号了',
    '抖音号又被封了',
    '白条被冻结了',
    '花呗好好的，白条被冻结了',
    '花呗正常，就是白条审核没过',
    '花呗能用，微粒贷被拒了',
  ])('%s', (text) => {
    expect(typed(text)).toEqual([]);
  });
});

describe('what is wrong is still read in', () => {
  it.each([
    ['frozen', '花呗解封了吗'],
    ['frozen', '花呗没解冻'],
    ['frozen', '没有任何风险操作，花呗被冻结了'],
    ['frozen', '花呗刚解冻又被冻结了'],
    ['frozen', '借呗还没有解除冻结'],
    ['frozen', '花呗是不是被冻结了'],
    ['frozen', '花呗有没有被冻结'],
    ['frozen', '白条没事，花呗被冻结了'],
    ['frozen', '花呗和白条都被冻结了'],
    ['frozen', '支付宝账号被冻结了'],
    ['frozen', '在淘宝买东西花呗被限制了'],
    ['frozen', '朋友说我的花呗被冻结了'],
    ['rejected', '不是系统繁忙，是综合评估没通过'],
    ['rejected', '花呗审核没有通过了'],
    ['rejected', '借呗审核过了三天还没结果'],
    ['rejected', '借呗什么时候才审核通过'],
    ['rejected', '没被冻结，就是审核不过'],
    ['documentExpired', '身份证过期了'],
    ['systemBusy', '没有逾期，为什么还是打不开'],
    ['cannotUse', '花呗解除冻结了还是不能用'],
    ['notActivated', '身份证没过期，为什么开不了花呗'],
  ])('%s: %s', (expected, text) => {
    expect(typed(text).map(({ id, class: name }) => (name === expected ? name : id))).toEqual([expected]);
  });

  it('what is passed over moves no place in the text', () => {
    const text = '没有被冻结，借呗审核没过';
    const [found] = typed(text);
    expect(text.slice(found?.start, found?.end)).toBe('审核');
  });
});

describe('told, asked or supposed, the platform’s words are not its own', () => {
  it.each([
    '花呗被冻结了吗？',
    '花呗被冻结了？',
    '花呗被冻结了怎么办',
    '如果花呗被冻结了怎么办',
    '要是花呗已冻结还能还款',
    '朋友的花呗被冻结了',
    '听说花呗被冻结后仍要还款',
    '为什么说综合评估未通过',
    '客服说「系统繁忙，请稍后再试」',
  ])('%s', (text) => {
    expect(typed(text).map(({ verbatim }) => verbatim)).toEqual([false]);
  });

  it.each(['花呗已冻结', '您的花呗已被冻结。', '经综合评估，暂未通过', '系统繁忙，请稍后再试'])(
    'they are in %s',
    (text) => {
      expect(typed(text).map(({ verbatim }) => verbatim)).toEqual([true]);
    },
  );

  it('one message is one finding', () => {
    expect(typed('系统繁忙，请稍后再试')).toHaveLength(1);
    expect(onOwnPage('系统繁忙，请稍后再试')).toHaveLength(1);
  });
});

describe('an agreement is not a message', () => {
  it.each([
    '如您未满18周岁，将无法使用花呗。',
    '倘您的账户存在风险，我们有权中断您的操作。',
    '若您的花呗被冻结，您应当及时还款。',
    '您的花呗被冻结后，您仍需按约定归还已用的款项。',
    '您的借呗已被关闭的，不影响此前的借款。',
    '身份证已过期时，您应更新后再申请。',
    '因系统繁忙造成的延误，视为不可抗力。',
    '一旦花呗被冻结，分期仍按原计划入账。',
    '您的花呗被冻结期间，账单照常生成。',
    '经综合评估未通过的情形下，本服务不予提供。',
  ])('%s', (text) => {
    expect(onOwnPage(text)).toEqual([]);
    expect(onOwnPage(`第三条 服务的使用\n\n${text}\n\n第四条 费用`)).toEqual([]);
  });

  it.each([
    '您的花呗已被冻结',
    '尊敬的用户，您的花呗已被冻结，请联系客服',
    '您的账户存在安全风险，如有疑问请联系客服',
    '系统繁忙，如未成功请稍后再试',
    '请更新身份证件后，再使用花呗',
    '未满18周岁，暂时无法使用花呗',
  ])('a message is: %s', (text) => {
    expect(onOwnPage(text)).not.toEqual([]);
  });
});

describe('a title of a help centre is not a message', () => {
  it.each([
    '花呗无法开通怎么办',
    '为什么借呗额度变为0',
    '花呗已冻结怎么办？',
    '花呗已冻结，该联系谁',
    '花呗已冻结何时恢复',
    '关于花呗已冻结',
    '身份证已过期的处理办法',
    '花呗已关闭，是否还能重新开通？',
  ])('%s', (text) => {
    expect(onOwnPage(text)).toEqual([]);
  });

  it.each([
    '您的花呗已关闭，是否重新申请？',
    '身份证已过期，是否现在更新？',
    '花呗已冻结。是否前往查看？',
    '您的花呗已被冻结，您是否改用其他方式付款？',
    '花呗已冻结 | 查看详情',
    '身份证已过期-去更新',
    '您的花呗已被冻结 - 请联系客服',
  ])('a message may end in an offer: %s', (text) => {
    expect(onOwnPage(text)).not.toEqual([]);
  });

  it.each(['关于您的花呗申请：经综合评估暂未通过', '因为您有逾期账单，暂时无法使用花呗'])(
    'what is told to its reader is a message: %s',
    (text) => {
      expect(onOwnPage(text)).not.toEqual([]);
    },
  );

  it.each(['花呗已冻结 - 支付宝帮助中心', '因为系统繁忙，很多人没抢到', '关于花呗冻结：系统繁忙'])(
    'what is told of it is none: %s',
    (text) => {
      expect(onOwnPage(text)).toEqual([]);
    },
  );
});

it.each([
  ['rejected', '花呗把我拒了'],
  ['rejected', '借呗又是秒拒'],
  ['rejected', '借呗拒贷'],
  ['rejected', '花呗申请被驳回'],
  ['rejected', '借呗没批下来'],
  ['rejected', '借呗一直批不下来'],
  ['rejected', '说我综合评分不足'],
  ['closedByPlatform', '花呗服务暂停'],
])('%s in everyday words: %s', (expected, text) => {
  expect(classesIn(text)).toEqual([expected]);
});
