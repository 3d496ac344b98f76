import type { ScamTalk } from '../../knowledge/defineScam';
import { type Folded, foldText } from '../text/foldText';

interface Disguise {
  written: string;
  word: string;
  near: boolean;
}

/** What may stand between two characters of one word to hide it; not `+`, which means 加. */
const gap = /^[\p{S}·•・‧._*~/\\|\-–—'"`]$/u;
const han = /^[\u3400-\u9fff]$/;
const WIDEST_GAP = 3;
const NEAR = 12;

/**
 * Creates the second, wide folding of scam talk, on top of `foldText`: gaps inside words go (花·呗, V❤信),
 * ringed digits become digits, and disguised words become plain (花贝, 借bei, 加薇). A disguise that is also
 * an honest word (花北路) is read as one only beside talk of money or where a gap stood in it.
 * Offsets still lead back to the source. Linear.
 */
export function createWideFold(disguises: ScamTalk['disguises'], money: RegExp): (folded: Folded) => Folded {
  const byFirst = indexByFirst(disguises);
  return (folded) => {
    const closed = closeGaps(folded);
    return unmask(closed.folded, closed.gaps, byFirst, money);
  };
}

/** Longest first within each first character, so that 加vx is not taken for 加v. */
function indexByFirst(disguises: ScamTalk['disguises']): Map<string, Disguise[]> {
  const byFirst = new Map<string, Disguise[]>();
  for (const { word, written, near } of disguises) {
    for (const form of written) {
      const plain = foldText(form).text;
      if (plain === word) continue;
      const first = plain[0] as string;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { written: plain, word, near }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.written.length - a.written.length);
  return byFirst;
}

/** Drops runs of up to three gap characters between a letter and a Chinese character; says where they stood. */
function closeGaps(folded: Folded): { folded: Folded; gaps: Set<number> } {
  const { text, at } = folded;
  const gaps = new Set<number>();
  const kept: string[] = [];
  const from: number[] = [];
  for (let i = 0; i < text.length; ) {
    const end = isWordUnit(text[i - 1]) ? endOfGap(text, i) : i;
    if (end > i && han.test(text[end] ?? '')) {
      gaps.add(kept.length);
      i = end;
      continue;
    }
    kept.push(digitInRing(text.charCodeAt(i)) ?? (text[i] as string));
    from.push(at[i] as number);
    i += 1;
  }
  if (gaps.size === 0 && kept.length === text.length) return { folded: withText(folded, kept, from), gaps };
  return { folded: withText(folded, kept, from), gaps };
}

function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && /^[\u3400-\u9fffa-z]$/.test(unit);
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

function unmask(folded: Folded, gaps: Set<number>, byFirst: Map<string, Disguise[]>, money: RegExp): Folded {
  const { text, at } = folded;
  const kept: string[] = [];
  const from: number[] = [];
  let changed = false;
  for (let i = 0; i < text.length; ) {
    const found = byFirst.get(text[i] as string)?.find((d) => isDisguise(text, i, d, gaps, money));
    const word = found ? found.word : (text[i] as string);
    const length = found ? found.written.length : 1;
    for (let k = 0; k < word.length; k++) {
      kept.push(word[k] as string);
      from.push(at[i + Math.min(k, length - 1)] as number);
    }
    // The last unit of a longer disguise must end where the disguise ends.
    if (found && word.length > 0) from[from.length - 1] = at[i + length - 1] as number;
    changed ||= found !== undefined;
    i += length;
  }
  return changed ? withText(folded, kept, from) : folded;
}

function isDisguise(
  text: string,
  at: number,
  { written, near }: Disguise,
  gaps: Set<number>,
  money: RegExp,
): boolean {
  if (!text.startsWith(written, at)) return false;
  const end = at + written.length;
  if (/^[a-z]/.test(written) && /[a-z0-9]/.test(text[at - 1] ?? '')) return false;
  if (/[a-z]$/.test(written) && /[a-z]/.test(text[end] ?? '')) return false;
  if (!near) return true;
  for (let i = at + 1; i < end; i++) if (gaps.has(i)) return true;
  money.lastIndex = 0;
  return money.test(`${text.slice(Math.max(0, at - NEAR), at)}\n${text.slice(end, end + NEAR)}`);
}

function withText(folded: Folded, kept: string[], from: number[]): Folded {
  return {
    source: folded.source,
    text: kept.join(''),
    at: Uint32Array.from([...from, folded.source.length]),
  };
}
