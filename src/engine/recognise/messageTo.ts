import type { Folded } from '../text/foldText';
import { sourceRange } from '../text/foldText';
import type { Span } from '../text/types';
import { productIn } from './products';
import { sentenceAround } from './rules';

/** How far from the message its product may be named, in folded characters. */
const NEAR = 60;
/** The longest paragraph that still is a message, and the most that may stand before and after the sentence. */
const LONGEST_PARAGRAPH = 160;
const LONGEST_LEAD = 14;
const LONGEST_TAIL = 32;

/** Somebody tells of a failure, asks about it, explains it, or agrees on what would follow from it. */
const told =
  /我(?!们|知道了|的客服)|为什么|为何|怎么|怎样|如何|咋|吗|嘛|原因|什么|意思|通常|一般|常见|很多|有些|不少|(?<!尊敬的)用户|网友|例如|比如|导致|以下|方法|攻略|解决|显示|提示(?!:)|弹出|出现|遇到|反映|如果|假如|假设|要是|万一|当你|一旦|意味|所谓|骗|提醒|告诉|说(?!明)|哪|何时|该.{0,2}谁|处理办法|多久|会不会|是不是|是否|能不能|影响(?!后续)|平台(?:会|将)|朋友|同学|同事|别人|(?<!其)[他她]们?的|应当|将无法|有权|视为|情形|情况下|条款|甲方|乙方|本协议|本服务|可能(?:是|由于|因)|因为(?!您|你)|不得|(?:先生|女士|小姐|某)的|^关于(?!您|你)|^(?:问|答|q|a|第[一二三四五六七八九十])[:,]|^(?:[一二三四五六七八九十]{1,2}|\d{1,2})[、.)]|换了.{0,8}才|急出|转让|官方(?:称|说|回应|表示)|(?:验证码|密码|口令)(?:错误|不正确|有误)/;
/** Before a sentence it makes a condition of it; after it (如有疑问，请…) it does not. */
const condition = /若|倘|如(?!下|何|图)/;
/** What follows a clause that says when something holds: 冻结后，你仍需…; and the name of a site behind a title, but no link. */
const supposed =
  /^ ?[-_|] ?(?!查看|请|去|立即|马上|点击|联系|更新|更换|重新|返回|申诉)\S|^(?:的|期间|(?:之后|以后|后|时|的话),?(?:你|我们|仍|应|须|将))/;
/** A question that goes with a message: what the reader would like to do now, not why it is so. */
const offered = /^,?(?:你)?是否(?:现在|立即|马上|重新|继续|前往|去|更新|更换|改用|查看|试)/;
const quoted = /[「『“"'‘《【]$/;

/**
 * Whether a platform sentence stands here as a message to the reader: alone in a short paragraph, not
 * quoted, told, asked about or explained, with the product near unless the host is the platform's.
 *
 * `joined` is the text over whose lines the sentence was found, `range` its place there.
 */
export function messageTo(joined: Folded, range: Span, ownHost: boolean): boolean {
  const text = joined.source;
  const { start, end } = sourceRange(joined, range.start, range.end);
  const sentence = sentenceAround(text, start, end);
  const lead = text.slice(sentence.start, start);
  const tail = text.slice(end, sentence.end);
  if (lead.length > LONGEST_LEAD || tail.length > LONGEST_TAIL || isRetold(joined, range)) return false;
  if (paragraphLength(text, start, end) > LONGEST_PARAGRAPH) return false;
  return ownHost || productIn(text.slice(Math.max(0, start - NEAR), end + NEAR)) !== null;
}

/**
 * Whether somebody quotes, tells, supposes or asks about a platform sentence where it stands, rather than
 * the platform saying it. Same inputs as `messageTo`; looks at the one sentence.
 */
export function isRetold(joined: Folded, range: Span): boolean {
  const text = joined.source;
  const { start, end } = sourceRange(joined, range.start, range.end);
  const sentence = sentenceAround(text, start, end);
  const lead = text.slice(sentence.start, start);
  const tail = text.slice(end, sentence.end);
  if (quoted.test(lead) || told.test(lead)) return true;
  if (offered.test(tail)) return false;
  if (text[sentence.end] === '?') return true;
  return condition.test(lead) || supposed.test(tail) || told.test(tail);
}

/** Length of the paragraph around a range, looking no further than a paragraph may be long. */
function paragraphLength(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - LONGEST_PARAGRAPH), start);
  const after = text.slice(end, end + LONGEST_PARAGRAPH);
  const lineEnd = after.indexOf('\n');
  const lead = before.length - 1 - before.lastIndexOf('\n');
  return lead + (end - start) + (lineEnd < 0 ? after.length : lineEnd);
}
