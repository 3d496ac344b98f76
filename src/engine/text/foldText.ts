import { plainForms } from './plainForms';
import type { Span } from './types';

/** A text made plain for matching, with the way back to where each unit came from. */
export interface Folded {
  /** The text as it was given. */
  source: string;
  /** The plain text: NFKC, lower case, simplified, nothing invisible. */
  text: string;
  /** `at[i]`: UTF-16 offset in `source` of the character that unit i came from; `at[text.length]` = `source.length`. */
  at: Uint32Array;
}

const lineBreak = /^[\n\r\u2028\u2029]$/;
const space = /^[\t\v\f\p{Zs}]$/u;
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Mn}\p{Me}\p{Cc}\u2800]$/u;

/** What the units that stand in nearly every text become, found without a look at their properties. */
const plainUnits = new Uint16Array(0x10000);
for (const character of '、。《》「」『』【】“”‘’—·')
  plainUnits[character.charCodeAt(0)] = character.charCodeAt(0);
for (let code = 0x21; code < 0x7f; code++) {
  const lower = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  plainUnits[code] = lower;
  plainUnits[code + 0xfee0] = lower;
}
for (const [code, plain] of plainForms) plainUnits[code] = plain;

/**
 * Makes a text plain for matching. Per character: NFKC, lower case, full to half width, 繁 → 简,
 * 帐 → 账, 您 → 你. Invisible characters (zero width, soft hyphen, variation selectors, bidi marks,
 * combining marks, NUL) are dropped. Spaces are dropped beside a Chinese character, elsewhere a run
 * becomes one. Line breaks stay: one as `\n`, an empty line as `\n\n`; none at the ends.
 *
 * Takes any string (lone surrogates stay as they are), linear time, never throws. Idempotent on its text.
 */
export function foldText(source: string): Folded {
  const out = new FoldedWriter(source);
  for (let i = 0; i < source.length; ) {
    const code = source.charCodeAt(i);
    const unit = plainUnits[code] || (isPlainHan(code) ? code : 0);
    if (unit > 0) {
      out.put(unit, i, isWide(unit));
      i += 1;
    } else {
      const point = source.codePointAt(i) as number;
      putOther(out, point, i);
      i += point > 0xffff ? 2 : 1;
    }
  }
  return out.finish();
}

/**
 * Where the folded units `start` to `end` (half-open) stand in the source: from the first character
 * that matched to the end of the last, without invisible characters around them.
 */
export function sourceRange(folded: Folded, start: number, end: number): Span {
  const from = folded.at[start] ?? folded.source.length;
  if (end <= start) return { start: from, end: from };
  const last = folded.at[end - 1] ?? folded.source.length;
  return { start: from, end: last + ((folded.source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) };
}

function isPlainHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Chinese characters, kana and their punctuation: a space beside one carries no meaning. */
function isWide(point: number): boolean {
  return (point >= 0x2e80 && point <= 0x9fff) || (point >= 0xf900 && point <= 0xfaff) || point >= 0x20000;
}

/** A character that is not among `plainUnits` and not a common Chinese one. */
function putOther(out: FoldedWriter, point: number, at: number): void {
  const character = String.fromCodePoint(point);
  if (lineBreak.test(character)) {
    if (point !== 0x0d || out.source.charCodeAt(at + 1) !== 0x0a) out.lineBreak(at);
  } else if (space.test(character)) {
    out.space(at);
  } else if (!invisible.test(character)) {
    putPlainForm(out, character, at);
  }
}

function putPlainForm(out: FoldedWriter, character: string, at: number): void {
  const plain = character.normalize('NFKC').toLowerCase();
  if (plain === character) {
    const point = plain.codePointAt(0) as number;
    out.putPoint(plainForms.get(point) ?? point, at, isWide(point));
    return;
  }
  for (const part of plain) putOther(out, part.codePointAt(0) as number, at);
}

/** Collects folded units with their offsets, deciding about white space only when the next unit is known. */
class FoldedWriter {
  #units: Uint16Array;
  #at: Uint32Array;
  #length = 0;
  #lastWide = false;
  #spaceAt = -1;
  #breaks: number[] = [];

  constructor(readonly source: string) {
    this.#units = new Uint16Array(source.length + 8);
    this.#at = new Uint32Array(source.length + 8);
  }

  space(at: number): void {
    if (this.#spaceAt < 0) this.#spaceAt = at;
  }

  lineBreak(at: number): void {
    if (this.#breaks.length < 2) this.#breaks.push(at);
  }

  put(unit: number, at: number, wide: boolean): void {
    if (this.#breaks.length > 0 || this.#spaceAt >= 0) this.#settleSpace(wide);
    this.#append(unit, at);
    this.#lastWide = wide;
  }

  putPoint(point: number, at: number, wide: boolean): void {
    if (point > 0xffff) {
      this.put(0xd800 + ((point - 0x10000) >> 10), at, wide);
      this.put(0xdc00 + ((point - 0x10000) & 0x3ff), at, wide);
    } else {
      this.put(point, at, wide);
    }
  }

  finish(): Folded {
    this.#grow(1);
    this.#at[this.#length] = this.source.length;
    const parts: string[] = [];
    for (let i = 0; i < this.#length; i += 4096) {
      const units = this.#units.subarray(i, Math.min(i + 4096, this.#length));
      // Spreading a typed array is four times as slow.
      parts.push(String.fromCharCode.apply(null, units as unknown as number[]));
    }
    return { source: this.source, text: parts.join(''), at: this.#at.subarray(0, this.#length + 1) };
  }

  #settleSpace(nextWide: boolean): void {
    if (this.#length > 0) {
      if (this.#breaks.length > 0) for (const at of this.#breaks) this.#append(0x0a, at);
      else if (!this.#lastWide && !nextWide) this.#append(0x20, this.#spaceAt);
    }
    this.#breaks = [];
    this.#spaceAt = -1;
  }

  #append(unit: number, at: number): void {
    this.#grow(1);
    this.#units[this.#length] = unit;
    this.#at[this.#length] = at;
    this.#length += 1;
  }

  #grow(by: number): void {
    if (this.#length + by <= this.#units.length) return;
    const units = new Uint16Array(this.#units.length * 2);
    const at = new Uint32Array(this.#units.length * 2);
    units.set(this.#units);
    at.set(this.#at);
    this.#units = units;
    this.#at = at;
  }
}
