import type { ScamTalk } from '../../knowledge/defineScam';
import { type Folded, foldText } from '../text/foldText';

/** Disguises by first unit, with a table that says for every unit whether one begins with it. */
interface DisguiseIndex {
  byFirst: ReadonlyMap<number, Disguise[]>;
  isFirst: Uint8Array;
}

interface Disguise {
  written: string;
  word: string;
}

/** What may stand between two characters of one word to hide it; not `+`, which means 加. */
const gap = /^[\p{S}·•・‧._*~/\\|\-–—'"` ]$/u;
const latin = /[a-z0-9_-]/;
const WIDEST_GAP = 3;
const NEAR = 12;

/**
 * Creates the second, wide folding of scam talk, on top of `foldText`: gaps inside words go (花·呗, V❤信),
 * ringed digits become digits, and disguised words become plain (花贝, 借bei, 加薇). A disguise that is also
 * an honest word (花北路) is read as one only beside talk of money or where a gap stood in it.
 * Offsets still lead back to the source. Linear; a text without disguises comes back as it is.
 */
export function createWideFold(disguises: ScamTalk['disguises'], money: RegExp): (folded: Folded) => Folded {
  const sure = indexByFirst(disguises.filter(({ near }) => !near));
  const unsure = indexByFirst(disguises.filter(({ near }) => near));
  return (folded) => {
    const { closed, gaps } = closeGaps(folded);
    const plainer = unmask(closed, sure, () => true);
    return unmask(plainer, unsure, (start, end) => {
      for (let i = start + 1; i < end; i++) if (gaps.has(plainer.at[i] as number)) return true;
      return isNearMoney(plainer.text, start, end, money);
    });
  };
}

function isNearMoney(text: string, start: number, end: number, money: RegExp): boolean {
  return money.test(`${text.slice(Math.max(0, start - NEAR), start)}\n${text.slice(end, end + NEAR)}`);
}

/** Longest first within each first character, so that 加vx is not taken for 加v. */
function indexByFirst(disguises: ScamTalk['disguises']): DisguiseIndex {
  const byFirst = new Map<number, Disguise[]>();
  for (const { word, written } of disguises) {
    for (const form of written) {
      const plain = foldText(form).text;
      if (plain === word) continue;
      const first = plain.charCodeAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { written: plain, word }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.written.length - a.written.length);
  const isFirst = new Uint8Array(0x10000);
  for (const first of byFirst.keys()) isFirst[first] = 1;
  return { byFirst, isFirst };
}

/** Drops runs of up to three gap characters between a letter and a Chinese character; says, by source offset, before what. */
function closeGaps(folded: Folded): { closed: Folded; gaps: ReadonlySet<number> } {
  const { text, at } = folded;
  const gaps = new Set<number>();
  const edit = new Edit(folded);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit) || isPlainAscii(unit)) continue;
    const end = i > 0 && isWordUnit(text.charCodeAt(i - 1)) ? endOfGap(text, i) : i;
    const digit = digitInRing(unit);
    if (end > i && isHan(text.charCodeAt(end))) {
      edit.replace(i, end, '');
      gaps.add(at[end] as number);
      i = end - 1;
    } else if (digit !== undefined) {
      edit.replace(i, i + 1, digit);
    }
  }
  return { closed: edit.finish(), gaps };
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** a–z, 0–9, comma and the like: nothing that hides a word. */
function isPlainAscii(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x3b) || unit === 0x2c || unit === 0x0a;
}

function isWordUnit(unit: number): boolean {
  return isHan(unit) || (unit >= 0x61 && unit <= 0x7a);
}

function endOfGap(text: string, start: number): number {
  let end = start;
  for (let n = 0; n < WIDEST_GAP && end < text.length; n++) {
    const character = String.fromCodePoint(text.codePointAt(end) as number);
    if (character === '+' || character === '➕' || !gap.test(character)) break;
    end += character.length;
  }
  return end;
}

/** ❶…❾ ➀…➈ ➊…➒ ⓵…⓽ and ⓿, which NFKC leaves alone. */
function digitInRing(unit: number): string | undefined {
  for (const one of [0x2776, 0x2780, 0x278a, 0x24f5]) {
    if (unit >= one && unit < one + 9) return String(unit - one + 1);
  }
  return unit === 0x24ff ? '0' : undefined;
}

/** Makes disguises plain where `accepts` says so for their place. */
function unmask(
  folded: Folded,
  { byFirst, isFirst }: DisguiseIndex,
  accepts: (start: number, end: number) => boolean,
): Folded {
  const { text } = folded;
  const edit = new Edit(folded);
  for (let i = 0; i < text.length; i++) {
    if (isFirst[text.charCodeAt(i)] === 0) continue;
    const found = byFirst
      .get(text.charCodeAt(i))
      ?.find((disguise) => isWritten(text, i, disguise) && accepts(i, i + disguise.written.length));
    if (!found) continue;
    edit.replace(i, i + found.written.length, found.word);
    i += found.written.length - 1;
  }
  return edit.finish();
}

/** Letters of a disguise must not be part of a longer Latin word or account; the plain word is no disguise. */
function isWritten(text: string, at: number, { written, word }: Disguise): boolean {
  if (!text.startsWith(written, at) || text.startsWith(word, at)) return false;
  if (/^[a-z]/.test(written) && latin.test(text[at - 1] ?? '')) return false;
  const after = text[at + written.length] ?? '';
  return !/[a-z]$/.test(written) || !(/^[a-z]/.test(written) ? latin : /[a-z]/).test(after);
}

/** Replaces ranges of a folded text, from left to right, keeping the way back to the source. */
class Edit {
  private readonly parts: string[] = [];
  private at: Uint32Array | undefined;
  private length = 0;
  private done = 0;

  constructor(private readonly folded: Folded) {}

  replace(start: number, end: number, word: string): void {
    const room = this.roomFor(start - this.done + word.length);
    this.copyTo(start, room);
    for (let k = 0; k < word.length; k++) {
      // The last unit stands for the end of what was written, so that a range ends there.
      const unit = k === word.length - 1 ? end - 1 : Math.min(start + k, end - 1);
      room[this.length++] = this.folded.at[unit] as number;
    }
    this.parts.push(word);
    this.done = end;
  }

  finish(): Folded {
    const { source, text } = this.folded;
    if (this.done === 0) return this.folded;
    const room = this.roomFor(text.length - this.done + 1);
    this.copyTo(text.length, room);
    room[this.length] = source.length;
    return { source, text: this.parts.join(''), at: room.subarray(0, this.length + 1) };
  }

  private copyTo(end: number, room: Uint32Array): void {
    this.parts.push(this.folded.text.slice(this.done, end));
    room.set(this.folded.at.subarray(this.done, end), this.length);
    this.length += end - this.done;
    this.done = end;
  }

  private roomFor(more: number): Uint32Array {
    const needed = this.length + more;
    if (this.at && this.at.length >= needed) return this.at;
    const grown = new Uint32Array(Math.max(needed * 2, this.folded.at.length + 16));
    if (this.at) grown.set(this.at.subarray(0, this.length));
    this.at = grown;
    return grown;
  }
}
