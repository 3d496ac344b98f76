import { render } from 'preact';
import { createCardHost, type Tampering } from '../../page/cardHost';
import { passageBox, roomOf } from '../../page/measure';
import { createPassageMark } from '../../page/passageMark';
import { placeCards } from '../../page/placeCards';
import { elementOf } from '../../page/readBlock';
import type { BlockFinding } from '../../page/readFinding';
import type { PageFindings } from '../../platform/messages';
import type { Words } from '../../platform/words';
import { Cards, keyOfCard } from '../../ui/card/Cards';
import css from '../../ui/card/card.css?inline';
import { onlyTrusted } from '../../ui/card/onlyTrusted';
import { type CardContent, type CardEvents, heightOf, WHY_HEIGHT } from '../../ui/card/types';

/** A card to show; `finding` is null for what stands in another frame. */
export interface Shown {
  key: string;
  content: CardContent;
  finding: BlockFinding | null;
  start: number;
  end: number;
}

export interface CardStage {
  isOurs(node: Node): boolean;
  /** Shows these cards and no others. `more` findings have none. */
  show(cards: readonly Shown[], more: number): void;
  /** Follows the passages after a scroll or a change of size. */
  follow(): void;
  /** Puts the cards back if the page took them away. */
  check(): void;
  forgive(): void;
  stop(): void;
}

/** A cashier is one frame with one message. */
const MOST_IN_FRAMES = 1;
/** How much of the window cards may cover, and how much one takes (px²). */
const SHARE = 0.25;
const CARD_AREA = 320 * 220;

/** How many cards a window of this size (px) has room for: one at least. */
export const roomFor = (width: number, height: number): number =>
  Math.max(1, Math.floor((SHARE * width * height) / CARD_AREA));

/** The cards for what the frames of a page show; their place in the page is not known. */
export function framesShown({ hints, warnings }: PageFindings): Shown[] {
  const contents: CardContent[] = [
    ...warnings.map(({ level, pattern, quote }) => ({
      kind: 'warning' as const,
      level,
      pattern,
      chips: [quote],
    })),
    ...hints.map(({ symptom }) => ({ kind: 'hint' as const, symptom })),
  ];
  return contents
    .filter((content) => content.kind === 'hint' || content.level !== 'note')
    .slice(0, MOST_IN_FRAMES)
    .map((content) => ({
      key: `frame ${JSON.stringify(content)}`,
      content,
      finding: null,
      start: 0,
      end: 0,
    }));
}

/** Prepares the stage; nothing enters the page before the first card. */
export function showCards(
  { document, window }: { document: Document; window: Window },
  words: () => Words,
  events: Omit<CardEvents, 'unfold'>,
  tampered: (kind: Tampering) => void,
): CardStage {
  let now: { cards: readonly Shown[]; more: number } = { cards: [], more: 0 };
  let host: ReturnType<typeof createCardHost> | undefined;
  let drawn = false;
  const unfolded = new Set<string>();
  const mark = createPassageMark(document);
  const makeHost = (): ReturnType<typeof createCardHost> => {
    const made = createCardHost(document, css, tampered);
    const close = onlyTrusted((event: Event) => {
      const key = (event as KeyboardEvent).key === 'Escape' ? keyOfCard(event) : undefined;
      if (key !== undefined) events.dismiss(key);
    });
    made.root.addEventListener('keydown', close);
    return made;
  };
  const draw = (): void => {
    if (!host || (now.cards.length === 0 && !drawn)) return;
    drawn = now.cards.length > 0;
    const passages = now.cards.map(({ finding, start, end }) => {
      if (!finding) return { range: null, box: null };
      const range = finding.rangeOf(start, end);
      return { range, box: passageBox(elementOf(finding.block), range, window) };
    });
    const places = placeCards(
      now.cards.map(({ key, content }, at) => ({
        passage: passages[at]?.box ?? null,
        height: heightOf(content) + (unfolded.has(key) ? WHY_HEIGHT : 0),
      })),
      roomOf(document, window),
    );
    const cards = now.cards.map(({ key, content }, at) => ({
      key,
      content,
      place: places[at] ?? ('sheet' as const),
      unfolded: unfolded.has(key),
      more: at === now.cards.length - 1 ? now.more : 0,
    }));
    render(<Cards cards={cards} words={words()} {...events} unfold={unfold} />, host.root);
    mark.mark(
      now.cards.flatMap(({ content }, at) => (content.kind === 'warning' ? (passages[at]?.range ?? []) : [])),
    );
  };
  const unfold = (key: string): void => {
    if (!unfolded.delete(key)) unfolded.add(key);
    draw();
  };
  return {
    isOurs: (node) => host?.isOurs(node) ?? false,
    show: (cards, more) => {
      now = { cards, more };
      if (cards.length > 0) host ??= makeHost();
      host?.show(cards.length > 0);
      draw();
    },
    follow: draw,
    check: () => host?.check(),
    forgive: () => host?.forgive(),
    stop: () => {
      now = { cards: [], more: 0 };
      draw();
      host?.show(false);
    },
  };
}
