import { firstCaution } from '../engine/scam/firstCaution';
import { tellingFirst } from '../engine/scam/tellingFirst';
import type { CardContent } from '../ui/card/types';
import { chipOf } from './chipOf';
import type { BlockFinding } from './readFinding';

/** One thing to tell the reader about one passage. */
export interface Notice {
  /** The same for the same words on the same page view, so a dismissed card stays away. */
  key: string;
  content: CardContent;
  /** The page's words it is about. */
  quote: string;
  finding: BlockFinding;
  /** Half-open range of the words in the block's text. */
  start: number;
  end: number;
}

/** The most cards of each kind on one page; a second red one would only teach people to look away. */
const MOST = { high: 1, suspect: 3, hint: 2, note: 1 } as const;
type Rank = keyof typeof MOST;
const ORDER: readonly Rank[] = ['high', 'suspect', 'hint', 'note'];

const CHIPS = 3;
/** The longest host in a chip, in characters. */
const HOST_LENGTH = 20;

const rankOf = ({ content }: Notice): Rank => (content.kind === 'hint' ? 'hint' : content.level);

/**
 * Turns what was found into notices, the same words once, most serious first. A note rests on one signal only
 * and would comment on many an honest article: it is told only beside something worse.
 */
export function noticesOf(findings: readonly BlockFinding[]): Notice[] {
  const notices = new Map<string, Notice>();
  for (const finding of findings) {
    const notice = warningOf(finding) ?? hintOf(finding);
    if (notice && !notices.has(notice.key)) notices.set(notice.key, notice);
  }
  const all = [...notices.values()];
  const serious = all.some((notice) => rankOf(notice) === 'high' || rankOf(notice) === 'suspect');
  return all
    .filter((notice) => serious || rankOf(notice) !== 'note')
    .sort((a, b) => ORDER.indexOf(rankOf(a)) - ORDER.indexOf(rankOf(b)));
}

/**
 * Chooses which notices get a card.
 * @param room how many cards the window has room for
 * @returns the cards, and how many notices are left without one; dismissed ones count for neither
 */
export function chooseCards(
  notices: readonly Notice[],
  dismissed: ReadonlySet<string>,
  room: number,
): { cards: Notice[]; more: number } {
  const open = notices.filter(({ key }) => !dismissed.has(key));
  const used = { high: 0, suspect: 0, hint: 0, note: 0 };
  const cards = open.filter((notice) => used[rankOf(notice)]++ < MOST[rankOf(notice)]).slice(0, room);
  return { cards, more: open.length - cards.length };
}

function warningOf(finding: BlockFinding): Notice | null {
  const { scam, text } = finding;
  const signals = scam.evidence.filter(({ family }) => family !== 'context');
  if (scam.level === 'none' || scam.pattern === undefined) return null;
  if (scam.level === 'note' && finding.recognition.symptoms.length > 0) return null;
  const start = Math.min(text.length, ...signals.map((signal) => signal.start));
  const end = Math.max(start, ...signals.map((signal) => signal.end));
  const quote = text.slice(start, end);
  return {
    key: `${scam.pattern} ${quote}`,
    content: {
      kind: 'warning',
      level: scam.level,
      pattern: scam.pattern,
      families: scam.families,
      caution: firstCaution(scam.level, scam.families),
      chips: chipsOf(finding),
    },
    quote,
    finding,
    start,
    end,
  };
}

/** The false address, then the page's words for what is most telling. */
function chipsOf({ text, lookalike, scam }: BlockFinding): string[] {
  const words = tellingFirst(scam.evidence).map(({ start, end }) => chipOf(text, start, end));
  const host = lookalike === undefined ? [] : [hostChip(lookalike)];
  return [...new Set([...host, ...words.filter(Boolean)])].slice(0, CHIPS);
}

/** A host's end tells whose it is. */
const hostChip = (host: string): string =>
  host.length <= HOST_LENGTH ? host : `…${host.slice(1 - HOST_LENGTH)}`;

function hintOf(finding: BlockFinding): Notice | null {
  const { symptoms } = finding.recognition;
  const symptom = symptoms.find(({ verbatim }) => verbatim) ?? symptoms[0];
  if (!symptom) return null;
  const { start, end } = symptom;
  const quote = finding.text.slice(start, end);
  return {
    key: `${symptom.id} ${quote}`,
    content: { kind: 'hint', symptom: symptom.id },
    quote,
    finding,
    start,
    end,
  };
}
