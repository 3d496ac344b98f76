import type { ScamPatternId } from '../../knowledge/define';
import type { OfficialPhone, ScamPattern, ScamTalk, Sites } from '../../knowledge/defineScam';
import { isWithin } from '../isWithin';
import { once } from '../once';
import { patternSource } from '../text/compilePattern';
import { type Folded, foldText, sourceRange } from '../text/foldText';
import type { Span } from '../text/types';
import type { createLossReader } from './createLossReader';
import { createSignalReader } from './createSignalReader';
import { createWideFold } from './foldWide';
import { type Judgement, judgeSignals, type Signal } from './judgeSignals';
import { createContactReader, type Hotline } from './readContacts';
import type { ScamReading, SignalFamily } from './types';

export interface ScamKnowledge {
  scams: readonly ScamPattern[];
  talk: ScamTalk;
  phones: readonly OfficialPhone[];
  sites: Pick<Sites, 'official' | 'authority'>;
  /** For texts that were passed on, from which contacts were taken out; see findRemoved. */
  findRemoved?: (text: string) => Span[];
  /** For texts that people bring; see createLossReader. */
  readLoss?: ReturnType<typeof createLossReader>;
}

interface ScamContext {
  /** Host of the page the text stands on, lower case, without port. */
  host?: string;
}

type ReadScam = (text: string, context: ScamContext) => ScamReading;

/** Longer texts are cut here, in UTF-16 units: a page's block is far shorter, and a paste is read by its beginning. */
export const LONGEST_TEXT = 20_000;
const MOST_EVIDENCE = 24;

/**
 * Creates the reader of scam talk. It takes any text (one block of a page, or something pasted) and says
 * how much it is like the talk of known frauds, with the places that made it say so. It never says that a
 * text is safe. Method: safety rules by signal families; see judgeSignals. Patterns are compiled on first use.
 *
 * There is no kill switch and no lowering of old patterns by date: both need a clock or a server, and a
 * fraud does not become true with age. A wrong warning is ended by pausing the site, for good by an update;
 * `reviewBy` of the patterns' sources tells maintainers what to look at again.
 */
export function createScamReader(knowledge: ScamKnowledge): ReadScam {
  const read = once(() => makeReader(knowledge));
  return (text, context) => read()(text, context);
}

function makeReader({ scams, talk, phones, sites, findRemoved, readLoss }: ScamKnowledge): ReadScam {
  const money = new RegExp(talk.money.map((pattern) => patternSource(pattern, talk.words)).join('|'));
  const widen = createWideFold(talk.disguises, money);
  const readSignals = createSignalReader(scams, talk);
  const readContacts = createContactReader({
    ...talk,
    phones,
    findRemoved,
    officialDomains: sites.official.map(({ domain }) => domain),
  });

  return (text, { host }) => {
    const folded = widen(foldText(text.slice(0, LONGEST_TEXT)));
    const contacts = readContacts(folded.text);
    const found = readSignals(folded.text, contacts);
    const loss = readLoss?.(folded.text, found);
    const signals = loss?.signals ?? found;
    const judged = judgeSignals(signals, folded.text.length, signals.length > 0 && money.test(folded.text));
    const isAuthority = host !== undefined && isWithin(host, sites.authority);
    const level = isAuthority && judged.level !== 'none' ? 'note' : judged.level;
    return {
      ...reading({ ...judged, level }, contacts.hotlines, folded),
      ...(loss?.isTold(level) && { toldLoss: true }),
      ...(text.length > LONGEST_TEXT && { cut: true }),
    };
  };
}

function reading({ level, signals }: Judgement, hotlines: readonly Hotline[], folded: Folded): ScamReading {
  return {
    level,
    families: [...new Set(signals.map((signal) => signal.family))],
    evidence: withoutOverlaps(signals)
      .slice(0, MOST_EVIDENCE)
      .map(({ family, start, end }) => ({ family, ...sourceRange(folded, start, end) })),
    phones: hotlines.map(({ start, end, verdict }) => ({ ...sourceRange(folded, start, end), verdict })),
    ...(signals.length > 0 && { pattern: patternOf(signals) }),
  };
}

/** Of one family, a place inside or across an earlier one adds nothing. */
function withoutOverlaps(signals: readonly Signal[]): Signal[] {
  const ends = new Map<SignalFamily, number>();
  return signals.filter(({ family, start, end }) => {
    const isNew = start >= (ends.get(family) ?? 0);
    if (isNew) ends.set(family, end);
    return isNew;
  });
}

const telling: readonly SignalFamily[] = ['offer', 'impersonation', 'secret', 'moneyFirst', 'contact'];

/** The pattern that says most about the passage: by family, then by how often, then by place. */
function patternOf(signals: readonly Signal[]): ScamPatternId | undefined {
  const family = telling.find((wanted) => signals.some((signal) => signal.family === wanted));
  const own = signals.filter((signal) => signal.family === family);
  const count = (signal: Signal) => own.filter((other) => other.pattern === signal.pattern).length;
  return own.reduce<Signal | undefined>((best, s) => (!best || count(s) > count(best) ? s : best), undefined)
    ?.pattern;
}
