import { CardHost } from '../../page/cardHost';
import { elementOf } from '../../page/elementOf';
import { passageBox, roomOf } from '../../page/measure';
import { createPassageMark } from '../../page/passageMark';
import { isNarrow, placeCards, type Room } from '../../page/placeCards';
import type { BlockFinding } from '../../page/readFinding';
import { isFixed } from '../../page/shownPart';
import type { Words } from '../../platform/words';
import css from '../../ui/card/card.css?inline';
import { createCards, type DrawnCards, keyOfCard } from '../../ui/card/drawCards';
import { keepPresses } from '../../ui/card/keepPresses';
import { onlyTrusted } from '../../ui/card/onlyTrusted';
import type { CardContent, CardEvents, CardPlace } from '../../ui/card/types';
import type { PageTools } from './pageTools';

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
  /** Shows these cards and no others, in a narrow window only the first. `more` findings have none. */
  show(cards: readonly Shown[], more: number): void;
  /** Follows the passages after a scroll or a change of size. */
  follow(): void;
  /** Puts the cards back if the page took them away. */
  check(): void;
  forgive(): void;
}

interface Stage {
  host: CardHost;
  cards: DrawnCards;
}

/** Prepares the stage; nothing enters the page before the first card. */
export function showCards(
  { document, window, alive }: Pick<PageTools, 'document' | 'window' | 'alive'>,
  words: () => Words,
  events: Omit<CardEvents, 'unfold'>,
  tampered: () => void,
): CardStage {
  let now: { cards: readonly Shown[]; more: number } = { cards: [], more: 0 };
  let stage: Stage | undefined;
  const unfolded = new Set<string>();
  const mark = createPassageMark(document);

  function draw(): void {
    if (!stage) return;
    const room = roomOf(document, window);
    const inPage = now.cards.flatMap((card) => standingOf(card, window) ?? []);
    // Sheets would lie on each other.
    const standing = isNarrow(room) ? inPage.slice(0, 1) : inPage;
    const more = now.more + now.cards.length - standing.length;
    const views = standing.map((card, at) => ({
      ...card,
      unfolded: unfolded.has(card.key),
      more: at === standing.length - 1 ? more : 0,
    }));
    const heights = stage.cards.draw(views, words());
    const wanted = standing.map((card, at) => ({ ...card, height: heights[at] ?? 0 }));
    const places = placeCards(wanted, room);
    stage.cards.place(places.map((place, at) => (standing[at]?.inWindow ? toWindow(place, room) : place)));
    mark.mark(standing.flatMap(({ warned }) => warned ?? []));
  }

  function unfold(key: string): void {
    if (!alive()) return;
    if (!unfolded.delete(key)) unfolded.add(key);
    draw();
  }

  function show(cards: readonly Shown[], more: number): void {
    if (cards.length === 0 && now.cards.length === 0) return;
    now = { cards, more };
    stage ??= setStage(document, { ...events, unfold }, tampered);
    stage.host.show(cards.map(({ finding }) => finding && elementOf(finding.block)));
    draw();
  }

  return {
    isOurs: (node) => stage?.host.isOurs(node) ?? false,
    show,
    follow: () => now.cards.length > 0 && alive() && draw(),
    check: () => stage?.host.check(),
    forgive: () => stage?.host.forgive(),
  };
}

function setStage(document: Document, events: CardEvents, tampered: () => void): Stage {
  const host = new CardHost(document, css, tampered);
  const close = onlyTrusted((event: Event) => {
    const key = (event as KeyboardEvent).key === 'Escape' ? keyOfCard(event) : undefined;
    if (key !== undefined) events.dismiss(key);
  });
  // Once the key is let go: the page would hear of that, with no card there to keep it.
  host.root.addEventListener('keyup', close);
  keepPresses(host.root);
  return { host, cards: createCards(host.root, events) };
}

/**
 * A card with where its passage stands, unknown in other frames, and the words of it that a warning marks. null
 * while the passage is scrolled away: beside other words the card would be about those.
 */
function standingOf(card: Shown, window: Window) {
  const { content, finding, start, end } = card;
  if (!finding) return { ...card, passage: null, warned: null, inWindow: true };
  const words = finding.rangeOf(start, end);
  const passage = passageBox(finding.block, words, window);
  const warned = content.kind === 'warning' ? words : null;
  return passage && { ...card, passage, warned, inWindow: isFixed(elementOf(finding.block)) };
}

/** A place of the page as one of the window, where a card stays while the page scrolls. */
function toWindow(place: CardPlace, { view }: Room): CardPlace {
  return place === 'sheet'
    ? place
    : { ...place, x: place.x - Math.round(view.left), y: place.y - Math.round(view.top), inWindow: true };
}
