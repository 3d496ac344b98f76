import type { ScamTalk } from '../../knowledge/defineScam';
import { escaped } from '../text/escaped';
import type { Folded } from '../text/foldText';
import type { Span } from '../text/types';
import { createFinder } from './createFinder';
import { matchesOf } from './matchesOf';

interface Edit extends Span {
  word: string;
}

interface Disguised extends Edit {
  near: boolean;
}

/** What may stand between two characters of one word to hide it; not `+`, which means 加. */
const HIDING = String.raw`[[\p{S}·•・‧._*~\/\\\|\-–—'"\x60 ]--[+➕]]`;
/** ❶… ➀… ➊… to 10, ⓵… to 10 and ⓿, which NFKC leaves alone. */
const RINGED = '[\\u24f5-\\u24ff\\u2776-\\u2793]';
const hiding = new RegExp(HIDING, 'v');
/** What nearly every text is made of: asked first, and many times as fast as the sets of symbols. */
const PLAIN = '[㐀-䶿一-鿿a-z0-9,。]';
const dress = new RegExp(
  `(?!${PLAIN})(?:${HIDING}(?<=[㐀-鿿a-z]${HIDING})${HIDING}{0,2}(?=[㐀-鿿])|${RINGED})`,
  'gv',
);
const ringed = new RegExp(RINGED);
const NEAR = 12;

/**
 * Creates the second, wide folding of scam talk, on top of `foldText`: gaps of up to three characters inside
 * words go (花·呗, V❤信), ringed digits become digits, and disguised words become plain (花贝, 借bei, 加薇). A
 * disguise that is also an honest word (花北路) is read as one only beside talk of money or where a gap stood
 * in it. Offsets still lead back to the source. Linear; a text without disguises comes back as it is.
 */
export function createWideFold(disguises: ScamTalk['disguises'], money: RegExp): (folded: Folded) => Folded {
  const find = createFinder(disguises.map((one) => ({ needs: [formsOf(one)], source: () => sourceOf(one) })));
  const editsIn = (text: string): Disguised[] =>
    find(text).map(({ index, start, end }) => {
      const { word, near } = disguises[index] as ScamTalk['disguises'][number];
      return { start, end, word, near };
    });
  return (folded) => {
    const bare = edited(folded, undressings(folded.text));
    const disguised = editsIn(bare.text);
    const sure = disguised.filter(({ near }) => !near);
    const plainer = edited(bare, sure);
    const unsure = (sure.length > 0 ? editsIn(plainer.text) : disguised).filter(
      (place) => place.near && (isHidden(plainer, place) || isNearMoney(plainer.text, place)),
    );
    return edited(plainer, unsure);
  };

  function isNearMoney(text: string, { start, end }: Span): boolean {
    return money.test(`${text.slice(Math.max(0, start - NEAR), start)}\n${text.slice(end, end + NEAR)}`);
  }
}

/** Something that hides words stood between its characters. */
function isHidden({ source, at }: Folded, { start, end }: Span): boolean {
  return hiding.test(source.slice(at[start], at[end - 1]));
}

/** What goes, with nothing or a digit in its place. */
function undressings(text: string): Edit[] {
  return matchesOf(text, dress, text.length).map(({ start, end }) => {
    const unit = text.charCodeAt(start);
    if (!ringed.test(text[start] as string)) return { start, end, word: '' };
    return { start, end, word: String(unit < 0x2776 ? (unit - 0x24f4) % 11 : ((unit - 0x2776) % 10) + 1) };
  });
}

type Disguise = ScamTalk['disguises'][number];

/** The plain word is no disguise. */
const formsOf = ({ word, written }: Disguise): string[] => written.filter((form) => form !== word);

/**
 * Any of the disguises of a word, the longest first, so that 加vx is not taken for 加v. Their letters must not
 * be part of a longer Latin word or account.
 */
function sourceOf(disguise: Disguise): string {
  const sources = formsOf(disguise)
    .sort((a, b) => b.length - a.length)
    .map((form) => {
      const before = /^[a-z]/.test(form) ? '(?<![a-z0-9_-])' : '';
      const after = /[a-z]$/.test(form) ? `(?![a-z${before && '0-9_-'}])` : '';
      return before + escaped(form) + after;
    });
  return `(?!${disguise.word})(?:${sources.join('|')})`;
}

/** The text with the places replaced, from left to right, and the way back to the source. */
function edited(folded: Folded, edits: readonly Edit[]): Folded {
  if (edits.length === 0) return folded;
  const { source, text, at } = folded;
  const offsets = new Uint32Array(edits.reduce((sum, { word }) => sum + word.length, at.length));
  const parts: string[] = [];
  let length = 0;
  let done = 0;
  const keepTo = (end: number) => {
    parts.push(text.slice(done, end));
    offsets.set(at.subarray(done, end), length);
    length += end - done;
    done = end;
  };
  for (const { start, end, word } of edits) {
    if (start < done) continue;
    keepTo(start);
    parts.push(word);
    // The last unit stands for the end of what was written, so that a range ends there.
    for (let k = 1; k <= word.length; k++) {
      offsets[length++] = at[k === word.length ? end - 1 : Math.min(start + k, end) - 1] as number;
    }
    done = end;
  }
  keepTo(at.length);
  return { source, text: parts.join(''), at: offsets.subarray(0, length) };
}
