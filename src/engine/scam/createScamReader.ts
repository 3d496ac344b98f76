import type { ScamPatternId } from '../../knowledge/define';
import type { OfficialPhone, ScamPattern, ScamTalk, Sites } from '../../knowledge/defineScam';
import { compilePattern } from '../text/compilePattern';
import { type Folded, foldText, sourceRange } from '../text/foldText';
import { createPrefilter } from './createPrefilter';
import { createWideFold } from './foldWide';
import { isWithin } from './isWithin';
import { type Judgement, judgeSignals, type Signal } from './judgeSignals';
import { matchesOf } from './matchesOf';
import { type Contact, type Contacts, createContactReader, type Hotline } from './readContacts';
import type { ScamReading, SignalFamily } from './types';

export interface ScamKnowledge {
  scams: readonly ScamPattern[];
  talk: ScamTalk;
  phones: readonly OfficialPhone[];
  sites: Pick<Sites, 'official' | 'authority'>;
}

export interface ScamContext {
  /** Host of the page the text stands on, lower case, without port. */
  host?: string;
}

interface Rule {
  family: SignalFamily;
  pattern?: ScamPatternId;
  /** Ordinary by itself. */
  weak: boolean;
  hint?: boolean;
  expression: RegExp;
}

/** Longer texts are cut here, in UTF-16 units: a page's block is far shorter, and a paste is read by its beginning. */
export const LONGEST_TEXT = 20_000;
const MOST_PER_EXPRESSION = 8;
const MOST_EVIDENCE = 24;
const DENIAL_REACH = 16;
/** With what ends it, which some patterns ask for. */
const sentence = /[^。!?;\n]+[。!?;\n]*/g;
const scan = /扫|二维码|群链接/;

/**
 * Creates the reader of scam talk. It takes any text (one block of a page, or something pasted) and says
 * how much it is like the talk of known frauds, with the places that made it say so. It never says that a
 * text is safe. Method: safety rules by signal families; see judgeSignals.
 *
 * There is no kill switch and no lowering of old patterns by date: both need a clock or a server, and a
 * fraud does not become true with age. A wrong warning is ended by pausing the site, for good by an update;
 * `reviewBy` of the patterns' sources tells maintainers what to look at again.
 */
export function createScamReader(knowledge: ScamKnowledge) {
  const { scams, talk, phones, sites } = knowledge;
  const compile = (patterns: readonly string[]) =>
    patterns.flatMap(alternativesOf).map((pattern) => compilePattern(pattern, talk.words));
  const money = new RegExp(
    compile(talk.money)
      .map((expression) => expression.source)
      .join('|'),
  );
  const widen = createWideFold(talk.disguises, money);
  const findTalk = createFinder(
    scams.flatMap((scam) => [
      ...Object.entries(scam.says).flatMap(([family, patterns]) =>
        compile(patterns).map((expression) => ({
          family: family as SignalFamily,
          pattern: scam.id,
          weak: scam.alone === false,
          expression,
        })),
      ),
      ...compile(scam.hints ?? []).map((expression) => ({
        family: 'offer' as const,
        pattern: scam.id,
        weak: true,
        hint: true,
        expression,
      })),
    ]),
  );
  const findContext = createFinder(
    compile(Object.values(talk.context).flat()).map((expression) => ({
      family: 'context',
      weak: false,
      expression,
    })),
  );
  const denials = talk.denial.map(
    (pattern) => new RegExp(`(?:${compilePattern(pattern, talk.words).source})$`),
  );
  const readContacts = createContactReader({
    ...talk,
    phones,
    isOfficialHost: (host) => sites.official.some((site) => isWithin(host, site.domain)),
  });

  /** All signals of a text, by place; without any talk there is no context. */
  const signalsOf = (text: string, { reach, hotlines }: Contacts): Signal[] => {
    const unlisted = hotlines.filter(({ verdict }) => verdict === 'notListed');
    const said = [
      ...findTalk(text).filter((signal) => !isDenied(text, signal, denials)),
      ...reach.map((place) => contactAt(place, 'offPlatform')),
      ...unlisted.map((place) => contactAt(place, 'plantedHotline')),
    ];
    return said.length === 0 ? [] : [...said, ...findContext(text)].sort((a, b) => a.start - b.start);
  };

  return (text: string, { host }: ScamContext): ScamReading => {
    const folded = widen(foldText(text.slice(0, LONGEST_TEXT)));
    const contacts = readContacts(folded.text);
    const signals = signalsOf(folded.text, contacts);
    const judged = judgeSignals(signals, folded.text.length, signals.length > 0 && money.test(folded.text));
    const isAuthority = host !== undefined && sites.authority.some((domain) => isWithin(host, domain));
    const level = isAuthority && judged.level !== 'none' ? 'note' : judged.level;
    return reading({ ...judged, level }, contacts.hotlines, folded, text.length > LONGEST_TEXT);
  };
}

function contactAt({ start, end }: Contact, pattern: ScamPatternId): Signal {
  return { family: 'contact', pattern, start, end, actionable: true, weak: pattern === 'offPlatform' };
}

/** Its top alternatives, which are looked for one by one: most of them need not be. */
function alternativesOf(pattern: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [i, character] of [...pattern].entries()) {
    if (character === '|' && depth === 0 && pattern[i - 1] !== '\\') {
      found.push('');
      continue;
    }
    if (pattern[i - 1] !== '\\') depth += '([{'.includes(character) ? 1 : ')]}'.includes(character) ? -1 : 0;
    found[found.length - 1] += character;
  }
  return found;
}

/**
 * Creates a search for all the places where rules match. No pattern reaches over the end of a sentence, so
 * each sentence is searched by itself, and only for the rules whose words occur in it.
 */
function createFinder(rules: readonly Rule[]): (text: string) => Signal[] {
  const worthRunning = createPrefilter(rules.map((rule) => rule.expression));
  return (text) => {
    const found: Signal[] = [];
    for (const { start, end } of matchesOf(text, sentence, text.length)) {
      const own = text.slice(start, end);
      for (const index of worthRunning(own)) addPlaces(found, rules[index] as Rule, own, start);
    }
    return found;
  };
}

function addPlaces(
  found: Signal[],
  { family, pattern, weak, hint, expression }: Rule,
  text: string,
  from: number,
): void {
  for (const { start, end } of matchesOf(text, expression, MOST_PER_EXPRESSION)) {
    const isScan = family === 'contact' && scan.test(text.slice(start, end));
    found.push({ family, pattern, weak, hint, start: from + start, end: from + end, actionable: isScan });
  }
}

/** 不要, 切勿, 不会要求 right before: what follows is named in order to deny it. */
function isDenied(text: string, { start }: Signal, denials: readonly RegExp[]): boolean {
  const clause = text.lastIndexOf(',', start - 1) + 1;
  const ahead = text.slice(Math.max(clause, start - DENIAL_REACH), start);
  return denials.some((expression) => expression.test(ahead));
}

function reading(
  { level, signals }: Judgement,
  hotlines: readonly Hotline[],
  folded: Folded,
  cut: boolean,
): ScamReading {
  return {
    level,
    families: [...new Set(signals.map((signal) => signal.family))],
    evidence: withoutOverlaps(signals)
      .slice(0, MOST_EVIDENCE)
      .map(({ family, start, end }) => ({ family, ...sourceRange(folded, start, end) })),
    phones: hotlines.map(({ start, end, verdict }) => ({ ...sourceRange(folded, start, end), verdict })),
    ...(signals.length > 0 && { pattern: patternOf(signals) }),
    ...(cut && { cut }),
  };
}

/** Of one family, a place inside or across an earlier one adds nothing. */
function withoutOverlaps(signals: readonly Signal[]): Signal[] {
  const kept: Signal[] = [];
  for (const signal of signals) {
    if (!kept.some((known) => known.family === signal.family && known.end > signal.start)) kept.push(signal);
  }
  return kept;
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
