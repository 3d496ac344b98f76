import { type CardHost, createCardHost } from '../../page/cardHost';
import { passageBox, roomOf } from '../../page/measure';
import { createPassageMark } from '../../page/passageMark';
import { placeCards } from '../../page/placeCards';
import type { BlockFinding } from '../../page/readFinding';
import type { Words } from '../../platform/words';
import css from '../../ui/card/card.css?inline';
import { createCards, type DrawnCards, keyOfCard } from '../../ui/card/drawCards';
import { onlyTrusted } from '../../ui/card/onlyTrusted';
import type { CardContent, CardEvents } from '../../ui/card/types';

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
}

interface Stage {
  host: CardHost;
  cards: DrawnCards;
}

/** Prepares the stage; nothing enters the page before the first card. */
export function showCards(
  { document, window }: { document: Document; window: Window },
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
    const standing = now.cards.flatMap((card) => standingOf(card, window) ?? []);
    const more = now.more + now.cards.length - standing.length;
    const views = standing.map((card, at) => ({
      ...card,
      unfolded: unfolded.has(card.key),
      more: at === standing.length - 1 ? more : 0,
    }));
    const heights = stage.cards.draw(views, words());
    const wanted = standing.map((card, at) => ({ ...card, height: heights[at] ?? 0 }));
    stage.cards.place(placeCards(wanted, roomOf(document, window)));
    mark.mark(standing.flatMap(({ warned }) => warned ?? []));
  }

  function unfold(key: string): void {
    if (!unfolded.delete(key)) unfolded.add(key);
    draw();
  }

  function show(cards: readonly Shown[], more: number): void {
    if (cards.length === 0 && now.cards.length === 0) return;
    now = { cards, more };
    stage ??= setStage(document, { ...events, unfold }, tampered);
    stage.host.show(cards.length > 0);
    draw();
  }

  return {
    isOurs: (node) => stage?.host.isOurs(node) ?? false,
    show,
    follow: () => now.cards.length > 0 && draw(),
    check: () => stage?.host.check(),
    forgive: () => stage?.host.forgive(),
  };
}

function setStage(document: Document, events: CardEvents, tampered: () => void): Stage {
  const host = createCardHost(document, css, tampered);
  const close = onlyTrusted((event: Event) => {
    const key = (event as KeyboardEvent).key === 'Escape' ? keyOfCard(event) : undefined;
    if (key !== undefined) events.dismiss(key);
  });
  host.root.addEventListener('keydown', close);
  return { host, cards: createCards(host.root, events) };
}

/**
 * A card with where its passage stands, unknown in other frames, and the words of it that a warning marks. null
 * while the passage is scrolled away: beside other words the card would be about those.
 */
function standingOf(card: Shown, window: Window) {
  const { content, finding, start, end } = card;
  if (!finding) return { ...card, passage: null, warned: null };
  const words = finding.rangeOf(start, end);
  const passage = passageBox(finding.block, words, window);
  return passage && { ...card, passage, warned: content.kind === 'warning' ? words : null };
}
