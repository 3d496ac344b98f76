import { firstCaution } from '../engine/scam/firstCaution';
import { tellingFirst } from '../engine/scam/tellingFirst';
import { foldNumbers } from '../ui/card/foldNumbers';
import { type CardKind, kindOf } from '../ui/card/kindOf';
import type { CardContent } from '../ui/card/types';
import { chipOf } from './chipOf';
import type { BlockFinding } from './readFinding';

/** One thing to tell the reader about one passage. */
export interface Found {
  /** The same for the same words on the same page view, whatever they count, so a dismissed card stays away. */
  key: string;
  content: CardContent;
  /** The page's words it is about. */
  quote: string;
  finding: BlockFinding;
  /** Half-open range of the words in the block's text. */
  start: number;
  end: number;
}

export interface Notice extends Found {
  /** Some of it was in the reader's view when it was last looked at. */
  inView: boolean;
}

/** The most cards of each kind on one page; a second red one would only teach people to look away. */
const MOST = { high: 1, suspect: 3, hint: 2, note: 1 };
const ORDER: readonly CardKind[] = ['high', 'suspect', 'hint', 'note'];

const CHIPS = 3;
/** The longest host in a chip, in characters. */
const HOST_LENGTH = 20;

type Ranked = Pick<Found, 'content'>;

const rankOf = ({ content }: Ranked): CardKind => kindOf(content);

/** The gravest first. */
export const byRank = (a: Ranked, b: Ranked): number => ORDER.indexOf(rankOf(a)) - ORDER.indexOf(rankOf(b));

/**
 * Turns what was found into notices, the same words once and where the reader sees them, most serious first. A
 * note rests on one signal only and would comment on many an honest article: it is told only beside something worse.
 */
export function noticesOf(
  findings: readonly BlockFinding[],
  isInView: (passage: Found) => boolean,
): Notice[] {
  const notices = new Map<string, Notice>();
  for (const finding of findings) {
    const found = warningOf(finding) ?? hintOf(finding);
    const known = found && notices.get(found.key);
    if (!found || known?.inView) continue;
    const inView = isInView(found);
    if (inView || !known) notices.set(found.key, { ...found, inView });
  }
  const all = [...notices.values()];
  const serious = all.some((notice) => rankOf(notice) === 'high' || rankOf(notice) === 'suspect');
  return all.filter((notice) => serious || rankOf(notice) !== 'note').sort(byRank);
}

/**
 * Chooses which notices get a card, of the same rank those that the reader sees. They keep their order: a card
 * that changed places would lose the focus.
 * @param room how many cards the window has room for
 * @returns the cards, and how many notices are left without one; dismissed ones count for neither
 */
export function chooseCards(
  notices: readonly Notice[],
  dismissed: Pick<ReadonlySet<string>, 'has'>,
  room: number,
): { cards: Notice[]; more: number } {
  const open = notices.filter(({ key }) => !dismissed.has(key));
  const left = { ...MOST };
  const chosen = open
    .toSorted((a, b) => byRank(a, b) || Number(b.inView) - Number(a.inView))
    .filter((notice) => left[rankOf(notice)]-- > 0)
    .slice(0, room);
  return { cards: open.filter((notice) => chosen.includes(notice)), more: open.length - chosen.length };
}

function warningOf(finding: BlockFinding): Found | null {
  const { scam, text } = finding;
  const signals = scam.evidence.filter(({ family }) => family !== 'context');
  if (scam.level === 'none' || scam.pattern === undefined) return null;
  if (scam.level === 'note' && finding.recognition.symptoms.length > 0) return null;
  const start = Math.min(text.length, ...signals.map((signal) => signal.start));
  const end = Math.max(start, ...signals.map((signal) => signal.end));
  return foundAt(finding, { start, end }, scam.pattern, {
    kind: 'warning',
    level: scam.level,
    pattern: scam.pattern,
    families: scam.families,
    caution: firstCaution(scam.level, scam.families),
    chips: chipsOf(finding),
  });
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

function hintOf(finding: BlockFinding): Found | null {
  const { symptoms } = finding.recognition;
  const symptom = symptoms.find(({ verbatim }) => verbatim) ?? symptoms[0];
  if (!symptom) return null;
  return foundAt(finding, symptom, symptom.id, { kind: 'hint', symptom: symptom.id });
}

function foundAt(
  finding: BlockFinding,
  { start, end }: { start: number; end: number },
  id: string,
  content: CardContent,
): Found {
  const quote = finding.text.slice(start, end);
  return { key: foldNumbers(`${id} ${quote}`), content, quote, finding, start, end };
}
