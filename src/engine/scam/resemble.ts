import type { Confusables } from '../../knowledge/defineScam';

export interface Skeleton {
  /** The word in plain letters: accents dropped, look-alikes of other scripts read as what they look like. */
  plain: (word: string) => string;
  /** The plain ways to read a word whose digits may stand for letters: `a1ipay` → a1ipay, alipay, aiipay. */
  readings: (word: string) => string[];
  /** What the word looks like to a hurried eye: i, l and 1 are one, 0 is o, rn is m. */
  look: (word: string) => string;
}

const accents = /\p{M}/gu;

/** Creates the skeletons of UTS #39, cut down to what a host name may hold. */
export function createSkeleton(confusables: Confusables): Skeleton {
  const letters = new Map<string, string>();
  for (const [letter, likes] of Object.entries(confusables)) {
    for (const like of likes) if (!letters.has(like)) letters.set(like, letter);
  }
  const plain = (word: string) =>
    Array.from(word.normalize('NFD').replace(accents, ''), (c) => letters.get(c) ?? c)
      .join('')
      .normalize('NFC');
  return {
    plain,
    readings(word) {
      const letter = plain(word).replaceAll('0', 'o').replaceAll('rn', 'm');
      return [...new Set([plain(word), letter.replaceAll('1', 'l'), letter.replaceAll('1', 'i')])];
    },
    look: (word) =>
      plain(word).replaceAll('rn', 'm').replace(/[i1|]/g, 'l').replaceAll('0', 'o').replaceAll('vv', 'w'),
  };
}

/** true when one insertion, deletion, substitution or swap of neighbours makes `a` into `b`. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const restA = a.slice(from);
  const restB = b.slice(from);
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restB.slice(1) === restA;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
