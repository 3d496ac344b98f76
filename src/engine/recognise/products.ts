import { foldText, sourceRange } from '../text/foldText';
import type { RecogniseContext, RecognisedProduct } from './types';

const huabei = /花呗|信用购|备用金/;
const jiebei = /借呗/;
/** Products of others that people ask about in the same breath, and of which this extension knows nothing. */
const others = /网商贷|(?:京东)?(?:白条|金条)|微粒贷|(?:美团|抖音)月付|放心借|有钱花|分付/;

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

/**
 * The name of another lender's product, as it stands in the text, when neither 花呗 nor 借呗 is named:
 * the text is about something not covered here. Any string.
 */
export function otherProduct(text: string): string | undefined {
  const folded = foldText(text);
  const name = others.exec(folded.text);
  if (!name || productIn(folded.text)) return undefined;
  const { start, end } = sourceRange(folded, name.index, name.index + name[0].length);
  return text.slice(start, end);
}
