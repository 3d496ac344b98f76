import type { Folded } from '../text/foldText';
import { sourceRange } from '../text/foldText';
import { productIn } from './products';
import { sentenceAround } from './rules';

/** How far from the message its product may be named, in folded characters. */
const NEAR = 60;
/** The longest paragraph that still is a message, and the most that may stand before and after the sentence. */
const LONGEST_PARAGRAPH = 160;
const LONGEST_LEAD = 14;
const LONGEST_TAIL = 32;

/** Somebody tells of a failure, asks about it or explains it. */
const told =
  /我(?!们|知道了|的客服)|为什么|为何|怎么|怎样|如何|咋|吗|原因|什么|意思|通常|一般|常见|很多|有些|不少|用户|网友|例如|比如|导致|以下|方法|攻略|解决|显示|提示(?!:)|弹出|出现|遇到|反映|如果|假如|当你|一旦|意味|所谓|骗|提醒|告诉|说(?!明)|哪|多久|会不会|是不是|能不能|影响(?!后续)|平台(?:会|将)|^的/;
const quoted = /[「『“"'‘《【]$/;
const bracketed = /^【[^】]{1,8}】$/;

/**
 * Whether a platform sentence stands here as a message to the reader: alone in a short paragraph, not
 * quoted, told, asked about or explained, with the product near unless the host is the platform's.
 *
 * `joined` is the text over whose lines the sentence was found, `range` its place there.
 */
export function messageTo(joined: Folded, range: { start: number; end: number }, ownHost: boolean): boolean {
  const text = joined.source;
  const { start, end } = sourceRange(joined, range.start, range.end);
  const sentence = sentenceAround(text, start, end);
  const lead = text.slice(sentence.start, start);
  const tail = text.slice(end, sentence.end);
  if (lead.length > LONGEST_LEAD || tail.length > LONGEST_TAIL) return false;
  if (told.test(lead) || told.test(tail) || (quoted.test(lead) && !bracketed.test(lead))) return false;
  const paragraph = paragraphAround(text, start, end);
  if (paragraph.end - paragraph.start > LONGEST_PARAGRAPH) return false;
  if (/[?]/.test(text[sentence.end] ?? '')) return false;
  return ownHost || productIn(text.slice(Math.max(0, start - NEAR), end + NEAR)) !== null;
}

function paragraphAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : before, end: after < 0 ? text.length : after };
}
