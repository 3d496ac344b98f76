import type { ScamPatternId } from '../../knowledge/define';
import type { OfficialPhone, ScamPattern, ScamTalk, Sites } from '../../knowledge/defineScam';
import { type Folded, foldText, sourceRange } from '../text/foldText';
import { compilePattern } from '../text/pattern';
import { createWideFold } from './foldWide';
import { isWithin } from './judgeHost';
import { judgeSignals, type Signal } from './judgeSignals';
import { createContactReader } from './readContacts';
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
  /** Any of these is the signal. */
  expressions: RegExp[];
}

/** Longer texts are cut here, in UTF-16 units: a page's block is far shorter, and a paste is read by its beginning. */
export const LONGEST_TEXT = 20_000;
const MOST_PER_EXPRESSION = 8;
const MOST_EVIDENCE = 24;
const DENIAL_REACH = 16;
const scan = /扫|二维码|群链接/;

/**
 * Creates the reader of scam talk. It takes any text (one block of a page, or something pasted) and says
 * how much it is like the talk of known frauds, with the places that made it say so. It never says that a
 * text is safe. Method: safety rules by signal families; see judgeSignals.
 */
export function createScamReader(knowledge: ScamKnowledge) {
  const { scams, talk, phones, sites } = knowledge;
  const compile = (patterns: readonly string[]) =>
    patterns.map((pattern) => compilePattern(pattern, talk.words));
  const money = new RegExp(
    compile(talk.money)
      .map((expression) => expression.source)
      .join('|'),
  );
  const widen = createWideFold(talk.disguises, money);
  const rules = scams.flatMap((scam) =>
    Object.entries(scam.says).map(
      ([family, patterns]): Rule => ({
        family: family as SignalFamily,
        pattern: scam.id,
        expressions: compile(patterns),
      }),
    ),
  );
  const context: Rule = { family: 'context', expressions: compile(Object.values(talk.context).flat()) };
  const denied = compile(talk.denial.map((pattern) => `(${pattern})~8$`));
  const readContacts = createContactReader({
    ...talk,
    phones,
    isOfficialHost: (host) => sites.official.some((site) => isWithin(host, site.domain)),
  });

  return (text: string, { host }: ScamContext): ScamReading => {
    const folded = widen(foldText(text.slice(0, LONGEST_TEXT)));
    const contacts = readContacts(folded.text);
    const signals = rules.flatMap((rule) => find(rule, folded.text));
    const honest = signals.filter((signal) => !isDenied(folded.text, signal, denied));
    for (const place of contacts.reach)
      honest.push({ family: 'contact', pattern: 'offPlatform', ...place, actionable: true });
    for (const { start, end, verdict } of contacts.hotlines) {
      if (verdict === 'notListed')
        honest.push({ family: 'contact', pattern: 'plantedHotline', start, end, actionable: true });
    }
    if (honest.length > 0) {
      honest.push(...find(context, folded.text));
      for (const signal of signals)
        if (!honest.includes(signal)) honest.push({ ...signal, family: 'context' });
    }
    honest.sort((a, b) => a.start - b.start);
    const judged = judgeSignals(honest, folded.text.length, money.test(folded.text));
    const isAuthority = host !== undefined && sites.authority.some((domain) => isWithin(host, domain));
    return reading(judged, contacts.hotlines, folded, isAuthority, text.length > LONGEST_TEXT);
  };
}

function find({ family, pattern, expressions }: Rule, text: string): Signal[] {
  const found: Signal[] = [];
  for (const expression of expressions) {
    let left = MOST_PER_EXPRESSION;
    for (const match of text.matchAll(expression)) {
      const place = { start: match.index, end: match.index + match[0].length };
      found.push({ family, pattern, ...place, actionable: family === 'contact' && scan.test(match[0]) });
      if (--left === 0) break;
    }
  }
  return found;
}

/** 不要, 切勿, 不会要求 right before: what follows is named in order to deny it. */
function isDenied(text: string, { start }: Signal, denied: readonly RegExp[]): boolean {
  const ahead = text.slice(Math.max(0, start - DENIAL_REACH), start);
  return denied.some((expression) => {
    expression.lastIndex = 0;
    return expression.test(ahead);
  });
}

function reading(
  judged: ReturnType<typeof judgeSignals>,
  hotlines: ReturnType<ReturnType<typeof createContactReader>>['hotlines'],
  folded: Folded,
  isAuthority: boolean,
  cut: boolean,
): ScamReading {
  const level = isAuthority && judged.level !== 'none' ? 'note' : judged.level;
  return {
    level,
    families: [...new Set(judged.signals.map((signal) => signal.family))],
    evidence: withoutOverlaps(judged.signals)
      .slice(0, MOST_EVIDENCE)
      .map(({ family, start, end }) => ({ family, ...sourceRange(folded, start, end) })),
    phones: hotlines.map(({ start, end, verdict }) => ({ ...sourceRange(folded, start, end), verdict })),
    ...(judged.signals.length > 0 && { pattern: patternOf(judged.signals) }),
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
