/**
 * The cheap test that decides whether a text is worth reading at all: on nearly every page the answer is
 * no, and this is then the whole cost. It may say yes too often, never no where a reader would find
 * something; cueTest.test.ts holds that against the examples of every symptom and scam pattern.
 */

/** true when the text could hold something for us. */
export type CueTest = (text: string) => boolean;

/** Seldom seen characters of the products' names and of their disguises. */
const RARE = ['呗', '唄', '苝', '吥', '婲', '[bB][eE][iI]'];
/** The names, with gaps and disguises: 花 呗, 花.呗, huabei, jie-bei. */
const NAME = /[花借婲婳hHjJ][^\p{Script=Han}\n]{0,6}[呗唄苝吥]|(?:[花借]|hua|jie)[\W_]{0,3}bei/iu;
const MISSPELT = ['花贝', '花北', '花被', '花吧', '借贝', '借北', '花的呗'];

/** Words of scam talk that can stand without a product's name. */
const SCAM = [
  '强开',
  '強開',
  '强制开通',
  '内部渠道',
  '套现',
  '套現',
  '征信',
  '徵信',
  '校园贷',
  '校園貸',
  '校园账户',
  '注销贷款',
  '保证金',
  '保證金',
  '解冻',
  '解凍',
  '刷流水',
  '下款',
  '提额',
  '提額',
  '秒到',
  '逾期',
  '屏幕共享',
  '共享屏幕',
  '远程协助',
  '验证码',
  '驗證碼',
  '支付宝客服',
  '退款客服',
  '百万保障',
  '安全账户',
  '微信',
  '佣金',
  '赚钱',
  '改签',
  '追回',
  '补贴',
  '取现',
];

/** Words of the platform's messages that name no product; they count on Ant's own hosts only. */
const MESSAGE = [
  '评估',
  '評估',
  '未通过',
  '未通過',
  '不支持',
  '暂不',
  '暫不',
  '暂时',
  '无法',
  '無法',
  '繁忙',
  '稍后',
  '稍後',
  '失败',
  '失敗',
  '风险',
  '風險',
  '异常',
  '異常',
  '不可用',
  '人数',
  '人多',
  '已满',
  '身份',
  '证件',
  '證件',
  '实名',
  '實名',
  '刷脸',
  '人脸',
  '另一个',
  '账户已',
  '额度',
  '額度',
  '年满',
  '年龄',
  '升级',
  '个月',
  '暂未',
  '明天',
  '验证',
  '绑定',
  '通讯录',
  '周岁',
  '授权',
  '版本',
  '收款',
  '冻结',
  '凍結',
  '关闭',
  '關閉',
];

/**
 * Builds the cheap test: one bounded expression over the text, and two more only where it finds something.
 * @param ownHost true on Ant's own hosts, where a message may lack the product's name
 */
export function createCueTest(ownHost: boolean): CueTest {
  const list = [...MISSPELT, ...SCAM, ...(ownHost ? MESSAGE : [])];
  const first = new RegExp([...RARE, ...list].join('|'));
  const words = new RegExp(list.join('|'));
  return (text) => first.test(text) && (words.test(text) || NAME.test(text));
}
