import { foldText } from '../text/foldText';
import type { RecogniseContext, RecognisedProduct } from './types';

const huabei = /花呗|信用购|备用金/;
const jiebei = /借呗/;
/** A product of others that people ask about in the same breath, and of which this extension knows nothing. */
export type OtherProduct = 'wangshangdai' | 'baitiao' | 'weilidai' | 'jintiao' | 'yuefu';

const others: readonly (readonly [OtherProduct, RegExp])[] = [
  ['wangshangdai', /网商贷/],
  ['baitiao', /白条/],
  ['weilidai', /微粒贷/],
  ['jintiao', /金条/],
  ['yuefu', /月付/],
];

/** The product a folded text names; 信用购 and 备用金 stand with 花呗, whose page they are on. */
export function productIn(folded: string): RecognisedProduct {
  const namesHuabei = huabei.test(folded);
  const namesJiebei = jiebei.test(folded);
  if (namesHuabei && namesJiebei) return 'both';
  if (namesHuabei) return 'huabei';
  return namesJiebei ? 'jiebei' : null;
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
