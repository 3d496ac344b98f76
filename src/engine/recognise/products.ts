import { foldText } from '../text/foldText';
import type { Span } from '../text/types';
import type { RecogniseContext, RecognisedProduct } from './types';

const huabei = /花呗|信用购|备用金/;
const jiebei = /借呗/;
/** A product of others that people ask about in the same breath, and of which this extension knows nothing. */
export type OtherProduct =
  | 'wangshangdai'
  | 'baitiao'
  | 'weilidai'
  | 'jintiao'
  | 'yuefu'
  | 'fenfu'
  | 'fangxinjie'
  | 'youqianhua';

const others: readonly (readonly [OtherProduct, RegExp])[] = [
  ['wangshangdai', /网商贷/],
  ['baitiao', /白条/],
  ['weilidai', /微粒贷/],
  ['jintiao', /金条/],
  ['yuefu', /月付/],
  // Not 部分付款, 十分付不了.
  ['fenfu', /(?<![部一二三四五六七八九十两几])分付(?![款钱清期])/],
  ['fangxinjie', /放心借/],
  ['youqianhua', /有钱花(?!了|不)/],
];

/** Ours, alone or together with another's: 花呗和白条都…. Otherwise a credit product of others, or another account. */
const ours = '(?:花呗|借呗|花贝|借贝|花被|信用购|备用金|支付宝)';
const credit = '(?:网商贷|白条|微粒贷|金条|月付|放心借|有钱花)';
const account =
  '(?:淘宝|天猫|微信|qq|京东|抖音|拼多多|闲鱼|美团|微博|快手|游戏)(?:的)?(?:账号|账户|店铺|号)|微信(?=(?:又|也|都|突然|已经|已)?(?:被|给)?(?:封|冻|限制))';
const subjects = new RegExp(
  `(${ours}(?:(?:和|跟|与|及|、|还有)(?:京东|美团|抖音)?${credit})?)|(${credit})|(${account})`,
  'g',
);
/** A clause is not longer than this, in folded characters. */
const LONGEST_CLAUSE = 60;

/**
 * Whether what a range of folded text says is said of something else: the nearest name in its clause, up to
 * the end of the range, is a credit product of others, or before the range an account that is not 支付宝's.
 */
export function isOfAnother(folded: string, range: Span): boolean {
  const clause = folded
    .slice(Math.max(0, range.end - LONGEST_CLAUSE), range.end)
    .replace(/^.*[,:。!?;\n](?=.)/s, '');
  const clauseStart = range.end - clause.length;
  const nearest = [...clause.matchAll(subjects)].at(-1);
  if (!nearest || nearest[1]) return false;
  return nearest[2] !== undefined || clauseStart + nearest.index < range.start;
}

/** The product a folded text names; 信用购 and 备用金 stand with 花呗, whose page they are on. */
export function productIn(folded: string): RecognisedProduct {
  const namesHuabei = huabei.test(folded);
  const namesJiebei = jiebei.test(folded);
  if (namesHuabei && namesJiebei) return 'both';
  if (namesHuabei) return 'huabei';
  return namesJiebei ? 'jiebei' : null;
}

/** The same by the names people type for it, which on a page mean other things. */
export function productTyped(folded: string): RecognisedProduct {
  const plain = folded.replace(/花[贝被背备]|[华化]呗|huabei/g, '花呗').replace(/借[贝被]|jiebei/g, '借呗');
  return productIn(plain);
}

/** The product that the place supplies when the text names none: the heading or title, then the host. */
export function productOfPlace({ title, host }: RecogniseContext): RecognisedProduct {
  const titled = productIn(foldText(title ?? '').text);
  if (titled) return titled;
  const labels = (host ?? '').split('.');
  if (labels.some((label) => /huabei|pcredit/.test(label))) return 'huabei';
  return labels.some((label) => /jiebei/.test(label)) ? 'jiebei' : null;
}

/** The product of others a text is about: one is named where neither 花呗 nor 借呗 is. Any string. */
export function otherProduct(text: string): OtherProduct | null {
  const folded = foldText(text).text;
  if (productIn(folded)) return null;
  return others.find(([, name]) => name.test(folded))?.[0] ?? null;
}
