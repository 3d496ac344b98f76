/**
 * The cheap test that decides whether a text is worth reading at all: on nearly every page the answer is
 * no, and this is then the whole cost. It may say yes too often, never no where a reader would find
 * something; cues.test.ts holds that against the examples of every symptom and scam pattern.
 */

/** Expressions one of which matches in whatever is worth reading. */
export type Cues = readonly RegExp[];

// At most thirteen words an expression: with so few the engine skips ahead in a text, four times as fast as with
// all of them in one.

/** The names, with gaps and disguises: 花 呗, 花.呗, huabei, jie-bei. Looked for from their rare last character. */
const NAMES = [
  '[呗唄苝吥](?<=[花借婲婳hHjJ][^㐀-鿿\\n]{0,9}.)|[bB][eE][iI](?<=(?:[花借]|[hH][uU][aA]|[jJ][iI][eE])[^0-9A-Za-z㐀-鿿]{0,3}...)',
  '花贝|花北|花被|花吧|借贝|借北|花的呗',
];

/** Words of scam talk that can stand without a product's name. */
const SCAM = [
  '强开|強開|强制开通|内部渠道|套现|套現|征信|徵信|校园贷|校園貸|校园账户|注销贷款|保证金',
  '保證金|解冻|解凍|刷流水|下款|提额|提額|秒到|逾期|屏幕共享|共享屏幕|远程协助|验证码',
  '驗證碼|支付宝客服|退款客服|百万保障|安全账户|微信|佣金|赚钱|改签|追回|补贴|取现|口子',
  '刷单|黑户|洗白|变现|白条|日结|做单|先垫|代还|黑名单|停息挂账|芝麻分|信用购',
];

/** What a named product is offered with, bought with, or to be called about. */
const TRADE =
  '[加微薇vVqQＶ扣群私扫代套提取刷强秒包黑渠客电联转费退赔注现铲减密率发们帮搞弄块垫]|\\d{5}|口子|额度用|风控部|数字告|后台|绕过|把[花借]|教程|通道|同名|隐藏';

/** Words of the platform's messages that name no product; they count on Ant's own hosts only. */
const MESSAGE = [
  '评估|評估|未通过|未通過|不支持|暂不|暫不|暂时|无法|無法',
  '繁忙|稍后|稍後|失败|失敗|风险|風險|异常|異常|不可用',
  '人数|人多|已满|身份|证件|證件|实名|實名|刷脸|人脸',
  '另一个|账户已|额度|額度|年满|年龄|升级|个月|暂未|明天',
  '验证|绑定|通讯录|周岁|授权|版本|收款|冻结|凍結|关闭|關閉',
];

const compiled = (sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source));
const scam = compiled([...SCAM, TRADE]);

/**
 * The cues of a site's pages.
 * @param ownHost true on Ant's own hosts, where a message may lack the product's name
 */
export const cuesFor = (ownHost: boolean): Cues => compiled([...NAMES, ...SCAM, ...(ownHost ? MESSAGE : [])]);

const NONE: Cues = [];

/** Those of the cues that a text has: what is to be looked for in its parts. */
export function cuesIn(text: string, cues: Cues): Cues {
  const [first, second] = cues;
  // Under most elements there is only one to look for, and thousands of parts to look in.
  if (first && !second) return first.test(text) ? cues : NONE;
  return cues.filter((cue) => cue.test(text));
}

/** Whether a text that has a cue may be scam talk, and not only one of the platform's messages. */
export const mayBeScam = (text: string): boolean => scam.some((cue) => cue.test(text));
