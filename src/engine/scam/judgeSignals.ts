import type { ScamPatternId } from '../../knowledge/define';
import type { Span } from '../text/types';
import type { ScamLevel, SignalFamily } from './types';

/** One piece of scam talk. Half-open range in units of the read text. */
export interface Signal extends Span {
  family: SignalFamily;
  pattern?: ScamPatternId;
  /** Something a reader could act on at once: a number, an account, a link, a code to scan. */
  actionable: boolean;
  /** Ordinary by itself: counts only beside another family. */
  weak?: boolean;
  /** Said elsewhere too: counts only beside something to act on, and yields to any lowering context. */
  hint?: boolean;
  /** Nobody honest has anybody do it. */
  order?: boolean;
  /** It is asked of the one who brought the text. */
  asked?: boolean;
  /** And something is threatened. */
  threat?: boolean;
  /** Of a context: it tells or doubts, and does not warn. */
  told?: boolean;
}

export interface Judgement {
  level: ScamLevel;
  /** What the level rests on, in order of appearance; the lowering context comes with it. */
  signals: Signal[];
}

const REACH = 120;
const LONGEST_PASSAGE = 600;
/** A text this short is one block: everything in it belongs together. */
const ONE_BLOCK = 400;
const CONTEXT_REACH = 200;
const HEADLINE = 80;
const catching: readonly SignalFamily[] = ['moneyFirst', 'contact', 'secret'];
/** How often a family alone makes a list. */
const listed: readonly [SignalFamily, number][] = [
  ['offer', 3],
  ['impersonation', 2],
  ['moneyFirst', 2],
];
const levels: readonly ScamLevel[] = ['none', 'note', 'suspect', 'high'];

/**
 * Judges signals that are sorted by start, in a text of the given length; the passage with the highest
 * level wins. One family is a note. Two are suspect. A promise or a pretence, with money, a contact or a
 * secret, and something to act on, is high. Context takes one level off, but never takes an advert that
 * can be acted on below suspect, whatever warning it wears. Hints, which honest texts share, make suspect
 * at most, and only beside something to act on and without such context. What is asked of the reader right now is
 * suspect by itself, with a threat high, and only a warning lowers that: to doubt a caller, or to call him a
 * fraud, does not end the call. An offer may be told of, and is suspect still.
 */
export function judgeSignals(signals: readonly Signal[], length: number, hasMoney: boolean): Judgement {
  const talk: Signal[] = [];
  const context: Signal[] = [];
  let end = 0;
  for (const signal of signals) {
    if (signal.family !== 'context') {
      talk.push(signal);
      end = Math.max(end, signal.end);
      // 被骗 in “被骗的钱能追回” is part of the bait.
    } else if (signal.end > end) context.push(signal);
  }
  let best: Judgement = { level: 'none', signals: [] };
  for (const passage of passages(talk, length)) {
    const judged = judgePassage(passage, context, length, hasMoney);
    if (levels.indexOf(judged.level) > levels.indexOf(best.level)) best = judged;
  }
  return best;
}

function isBait({ family }: Signal): boolean {
  return family === 'offer' || family === 'impersonation';
}

/** A fee and a number to call are every shop's; with an offer or a secret beside them they are not. */
function isTelling(signal: Signal): boolean {
  return isBait(signal) || signal.family === 'secret';
}

function passages(talk: readonly Signal[], length: number): Signal[][] {
  if (length <= ONE_BLOCK) return talk.length > 0 ? [[...talk]] : [];
  const found: Signal[][] = [];
  let last: Signal[] = [];
  let from = 0;
  let reach = 0;
  for (const signal of talk) {
    if (last.length === 0 || signal.start > reach || signal.end - from > LONGEST_PASSAGE) {
      last = [];
      found.push(last);
      from = signal.start;
      reach = 0;
    }
    last.push(signal);
    reach = Math.max(reach, signal.end + REACH);
  }
  return found;
}

function judgePassage(
  passage: Signal[],
  context: readonly Signal[],
  length: number,
  hasMoney: boolean,
): Judgement {
  const signals = relevant(passage, hasMoney);
  const actionable = signals.some((signal) => signal.actionable);
  const families = new Set(signals.map((signal) => signal.family));
  const isOrdinary =
    signals.every((signal) => signal.weak) && (families.size === 1 || !signals.some(isTelling));
  if (families.size === 0 || isOrdinary) return { level: 'none', signals: [] };
  const lowering = contextOf(signals, context, length);
  const base = baseLevel(signals, families, actionable);
  const isFirm = signals.some(({ family, hint }) => family !== 'contact' && !hint);
  const isFloored = (actionable && isFirm) || (lowering?.told && signals.some(({ asked }) => asked));
  const level = lowering ? lowered(base, isFloored) : isList(signals) ? Math.max(base, 2) : base;
  const shown = lowering && level < base ? [...signals, lowering] : signals;
  return {
    level: levels[level] as ScamLevel,
    signals: level === 0 ? [] : shown.sort((a, b) => a.start - b.start),
  };
}

/** A contact or a payment means nothing without talk of money; in a shop both are ordinary. */
function relevant(passage: readonly Signal[], hasMoney: boolean): Signal[] {
  const told = passage.some((signal) => signal.actionable)
    ? passage
    : passage.filter((signal) => !signal.hint);
  if (hasMoney || told.some(isBait)) return [...told];
  return told.filter((signal) => signal.family === 'secret');
}

/**
 * Two catches at once (pay first, and send me the code) are as bad as one with a number to call. A bait that
 * is ordinary by itself (a job at home) is never high.
 */
function baseLevel(
  signals: readonly Signal[],
  families: ReadonlySet<SignalFamily>,
  actionable: boolean,
): number {
  const bait = signals.some((signal) => isBait(signal) && !signal.weak);
  const catches = catching.filter((family) => families.has(family)).length;
  const acts = actionable || signals.some(({ order }) => order);
  if (signals.some(({ threat }) => threat) || (bait && (catches >= 2 || (catches === 1 && acts)))) return 3;
  return families.size >= 2 || signals.some(({ asked }) => asked) ? 2 : 1;
}

/** One family alone, again and again in a few lines, is a price list or a script, not a mention. */
function isList(signals: readonly Signal[]): boolean {
  const firm = signals.filter((signal) => !signal.weak);
  return listed.some(([family, least]) => {
    let count = 0;
    let end = -1;
    for (const signal of firm) {
      if (signal.family !== family || signal.start < end) continue;
      end = signal.end;
      count++;
    }
    return count >= least;
  });
}

function lowered(base: number, isFloored?: boolean): number {
  return isFloored && base >= 2 ? 2 : Math.min(base, 2) - 1;
}

function contextOf(
  signals: readonly Signal[],
  context: readonly Signal[],
  length: number,
): Signal | undefined {
  const from = (signals[0]?.start ?? 0) - CONTEXT_REACH;
  const to = (signals.at(-1)?.end ?? 0) + CONTEXT_REACH;
  const near = context.filter(
    ({ start, end }) => length <= ONE_BLOCK || (start >= from && end <= to) || end <= HEADLINE,
  );
  const isCalled = signals.some(({ asked, family }) => asked && family !== 'offer');
  return near.find(({ told }) => !told) ?? (isCalled ? undefined : near[0]);
}
