import { type CardHost, createCardHost } from '../../page/cardHost';
import { passageBox, roomOf } from '../../page/measure';
import { createPassageMark } from '../../page/passageMark';
import { placeCards } from '../../page/placeCards';
import { elementOf } from '../../page/readBlock';
import type { BlockFinding } from '../../page/readFinding';
import type { Words } from '../../platform/words';
import css from '../../ui/card/card.css?inline';
import { createCards, type DrawnCards, keyOfCard } from '../../ui/card/drawCards';
import { onlyTrusted } from '../../ui/card/onlyTrusted';
import type { CardContent, CardEvents, CardPlace, CardView } from '../../ui/card/types';

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

/** The height of a card that cannot be measured, px. */
const ABOUT = 240;
/** A page may show ever new words. */
const MOST_HEIGHTS = 100;

/** Prepares the stage; nothing enters the page before the first card. */
export function showCards(
  page: { document: Document; window: Window },
  words: () => Words,
  events: Omit<CardEvents, 'unfold'>,
  tampered: () => void,
): CardStage {
  let now: { cards: readonly Shown[]; more: number } = { cards: [], more: 0 };
  let stage: { host: CardHost; cards: DrawnCards } | undefined;
  const unfolded = new Set<string>();
  const mark = createPassageMark(page.document);
  /** As measured: words are longer in one language than in another. */
  const heights = new Map<string, number>();
  const sizeOf = ({ key, content }: Shown): string =>
    `${words()('card.lang')} ${unfolded.has(key)} ${JSON.stringify(content)}`;

  function setUp(): { host: CardHost; cards: DrawnCards } {
    const host = createCardHost(page.document, css, tampered);
    const close = onlyTrusted((event: Event) => {
      const key = (event as KeyboardEvent).key === 'Escape' ? keyOfCard(event) : undefined;
      if (key !== undefined) events.dismiss(key);
    });
    host.root.addEventListener('keydown', close);
    return { host, cards: createCards(host.root, { ...events, unfold }) };
  }

  function draw(): void {
    if (!stage) return;
    const sizes = now.cards.map(sizeOf);
    if (sizes.some((size) => !heights.has(size))) measure(stage.cards, sizes);
    const passages = now.cards.map((card) => passageOf(card, page.window));
    const places = placeCards(
      sizes.map((size, at) => ({
        passage: passages[at]?.box ?? null,
        height: heights.get(size) ?? ABOUT,
      })),
      roomOf(page.document, page.window),
    );
    stage.cards.draw(viewsAt(places), words());
    mark.mark(passages.flatMap(({ warned }) => warned ?? []));
  }

  /** Draws the cards anywhere, to see how high they are before the browser shows them. */
  function measure(cards: DrawnCards, sizes: readonly string[]): void {
    cards.draw(viewsAt([]), words());
    if (heights.size > MOST_HEIGHTS) heights.clear();
    for (const [at, size] of sizes.entries()) {
      const height = cards.heightOf(now.cards[at]?.key ?? '');
      if (height > 0) heights.set(size, height);
    }
  }

  const viewsAt = (places: readonly CardPlace[]): CardView[] =>
    now.cards.map(({ key, content }, at) => ({
      key,
      content,
      place: places[at] ?? { x: 0, y: 0, mirrored: false },
      unfolded: unfolded.has(key),
      more: at === now.cards.length - 1 ? now.more : 0,
    }));

  function unfold(key: string): void {
    if (!unfolded.delete(key)) unfolded.add(key);
    draw();
  }

  function show(cards: readonly Shown[], more: number): void {
    if (cards.length === 0 && now.cards.length === 0) return;
    now = { cards, more };
    stage ??= setUp();
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

/** Where the passage of a card stands, and the words of it that a warning marks; unknown in other frames. */
function passageOf({ content, finding, start, end }: Shown, window: Window) {
  if (!finding) return { box: null, warned: null };
  const words = finding.rangeOf(start, end);
  const box = passageBox(elementOf(finding.block), words, window);
  return { box, warned: content.kind === 'warning' ? words : null };
}
