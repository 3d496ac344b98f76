import type { FactId, SymptomId } from '../../src/knowledge/define';

/** One person's case, what has to come first, and what has to be said or must not be said. */
export interface Scenario {
  id: string;
  who: string;
  symptoms: SymptomId[];
  facts: Partial<Record<FactId, string>>;
  scamSeen?: true;
  /** These causes, in any order, before all others; the residual does not count. */
  first: string[];
  /** Each has to stand somewhere in what is printed. */
  says: string[];
  /** None may stand anywhere. */
  never: string[];
}

export const scenarios: readonly Scenario[] = [
  {
    id: 'S1',
    who: '常出差的人：资料改得勤，几张卡都在用',
    symptoms: ['notActivated'],
    facts: {
      profileChanges: '3plus',
      debtRatio: '50-70',
      environment: 'roaming',
      usedBefore: 'worked',
      realName: 'full',
      phone: 'own',
    },
    first: ['unstableProfile', 'highDebt'],
    says: ['90 天', '信用卡'],
    never: ['收入证明', '即可恢复'],
  },
  {
    id: 'S2',
    who: '实名只做一半，号码不常用，芝麻分却高',
    symptoms: ['rejected'],
    facts: { realName: 'partial', phone: 'unused', zhimaScore: '700plus' },
    first: ['identityIncomplete', 'identityMismatch'],
    says: ['看看实名认证，缺的补上', '换成本人的手机号和卡', '芝麻分高'],
    never: ['提高芝麻分', '多刷'],
  },
  {
    id: 'S3',
    who: '花得多，最后一天才还，额度降了',
    symptoms: ['limitReduced'],
    facts: { spending: 'large-lastday', usedBefore: 'worked', antOverdue: 'none', creditReport: 'clean' },
    first: ['abnormalSpending'],
    says: ['提前几天还', '账期'],
    never: ['换成现金', '取现'],
  },
  {
    id: 'S4',
    who: '借过之后被关，登录还出过错',
    symptoms: ['closedByPlatform'],
    facts: { where: 'after-loan', loginAnomaly: 'yes', usedBefore: 'worked', antOverdue: 'none' },
    first: ['accountCompromised', 'awaitingReevaluation'],
    says: ['安全中心', '别连着试密码', '可用额度，还有剩吗'],
    never: ['立即申请', '马上再申请'],
  },
  {
    id: 'S5',
    who: '没到年龄，付款很勤',
    symptoms: ['rejected'],
    facts: { age: 'lt18', monthlyPayments: '10plus', realName: 'full' },
    first: ['underAge'],
    says: ['要满 18 周岁', '家人的身份'],
    never: ['补完', '再试一次', '停 30 天'],
  },
  {
    id: 'S6',
    who: '什么都没说',
    symptoms: [],
    facts: {},
    first: [],
    says: ['知道的还太少', '问一次官方客服'],
    never: ['最可能', '更可能'],
  },
  {
    id: 'S7',
    who: '大促当天系统繁忙，大家都这样',
    symptoms: ['systemBusy'],
    facts: { othersAffected: 'yes', usedBefore: 'worked', promoPeriod: 'yes', network: 'normal' },
    first: ['platformOutage'],
    says: ['先当作系统故障', '别付第二次', '截图'],
    never: ['信用详情', '信用报告', '负债'],
  },
  {
    id: 'S8',
    who: '在一家店付款时不支持',
    symptoms: ['sceneUnsupported'],
    facts: { where: 'pay-one-shop', usedBefore: 'worked', limitLeft: 'some' },
    first: ['merchantUnsupported'],
    says: ['换一种方式付这一单', '和你的信用没有关系'],
    never: ['信用报告', '负债', '停 30 天'],
  },
  {
    id: 'S9',
    who: '账户像是被盗，还有人来要验证码',
    symptoms: ['frozen'],
    facts: { accountHacked: 'yes', loginAnomaly: 'yes', usedBefore: 'worked', scamContact: 'yes' },
    first: ['accountCompromised'],
    says: ['95188', '110', '挂失'],
    never: ['输入密码', '重新申请'],
  },
  {
    id: 'S10',
    who: '说没有逾期，报告里却有不良记录',
    symptoms: ['rejected'],
    facts: { otherOverdue: 'none', creditReport: 'blemish', antOverdue: 'none', realName: 'full' },
    first: ['externalOverdue', 'creditReportError'],
    says: ['对不上', '异议', '不收费'],
    never: ['撒谎', '不真实', '不实'],
  },
  {
    id: 'S11',
    who: '旧账户里花呗还开着',
    symptoms: ['rejected'],
    facts: { otherAccount: 'has-open', realName: 'full', antOverdue: 'none', monthlyPayments: '10plus' },
    first: ['duplicateAccount'],
    says: ['用已开通的那个账户', '还清'],
    never: ['直接注销', '欠款不用管'],
  },
  {
    id: 'S12',
    who: '看到强开广告，对方也联系过',
    symptoms: [],
    facts: { scamContact: 'yes' },
    scamSeen: true,
    first: ['accountCompromised'],
    says: ['骗局', '不会叫你先付钱', '不会要验证码', '不会要你共享屏幕'],
    never: ['最可能', '重新申请'],
  },
  {
    id: 'S13',
    who: '在校大学生，没有逾期',
    symptoms: ['rejected'],
    facts: {
      age: '18-22',
      student: 'yes',
      monthlyPayments: '3-9',
      accountAge: 'gt12',
      antOverdue: 'none',
      otherOverdue: 'none',
    },
    first: ['studentRestriction'],
    says: ['助学贷款', '不是在否定你'],
    never: ['填一份工作', '改成上班'],
  },
  {
    id: 'S14',
    who: '双 11 降了额度',
    symptoms: ['promoNotice', 'limitReduced'],
    facts: {
      promoPeriod: 'yes',
      usedBefore: 'worked',
      antOverdue: 'none',
      otherOverdue: 'none',
      spending: 'normal',
    },
    first: ['promoRestriction'],
    says: ['大促过后', '换一种方式付'],
    never: ['代办', '提额的办法'],
  },
  {
    id: 'S15',
    who: '一个月点了好多次，还到处申请',
    symptoms: ['rejected'],
    facts: {
      retries: '5plus',
      creditApplications: '6plus',
      lastTry: 'lt30',
      realName: 'full',
      monthlyPayments: '10plus',
    },
    first: ['frequentApplications'],
    says: ['先别再点开通', '停 30 天', '查询记录'],
    never: ['换台手机', '换一台设备'],
  },
];
