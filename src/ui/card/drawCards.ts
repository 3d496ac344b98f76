import type { Words } from '../../platform/words';
import { element } from './element';
import { foldNumbers } from './foldNumbers';
import { hintCard } from './hintCard';
import { type CardKind, kindOf } from './kindOf';
import type { CardContent, CardEvents, CardPlace, CardView } from './types';
import { warningCard } from './warningCard';

/** A page's cards as they are drawn. */
export interface DrawnCards {
  /**
   * Draws these cards and no others; a card that is there already stays the same element.
   * @returns how high each is, px. To know it of new ones the browser lays the page out.
   */
  draw(cards: readonly CardView[], words: Words): number[];
  /** Puts the cards as they were drawn last at these places. */
  place(places: readonly CardPlace[]): void;
}

interface Drawn {
  holder: Element;
  section: HTMLElement;
  kind: CardKind;
  /** What it shows; drawn anew only when that changes. */
  shows: string;
  /** As measured, for words are longer in one language than in another; 0 before that. */
  height: number;
}

/** Prepares the drawing of a page's cards into a root. */
export function createCards(root: ShadowRoot, events: CardEvents): DrawnCards {
  let drawn = new Map<string, Drawn>();

  function cardOf(view: CardView, words: Words): Drawn {
    const { key, content, unfolded, more } = view;
    const card = drawn.get(key) ?? emptyCard(key, content);
    // A countdown among the page's words is no reason to say all of it again.
    const shows = foldNumbers(JSON.stringify([words('card.lang'), content, unfolded])) + more;
    if (card.shows === shows) return card;
    const { holder, section } = card;
    card.shows = shows;
    card.height = 0;
    card.kind = kindOf(content);
    section.className = `card ${card.kind}`;
    holder.setAttribute('lang', words('card.lang'));
    section.ariaLabel = words('card.label');
    const own = {
      open: events.open,
      dismiss: () => events.dismiss(key),
      unfold: () => events.unfold(key),
    };
    fill(
      section,
      content.kind === 'hint'
        ? hintCard(content.symptom, more, words, own)
        : warningCard(content, view, words, own),
    );
    return card;
  }

  /** Puts new contents into a card; the button that had the focus has it still. */
  function fill(section: Element, contents: Element[]): void {
    const at = buttonsOf(section).indexOf(root.activeElement as HTMLElement);
    section.replaceChildren(...contents);
    buttonsOf(section)[at]?.focus();
  }

  function draw(cards: readonly CardView[], words: Words): number[] {
    const now = new Map(cards.map((view) => [view.key, cardOf(view, words)]));
    for (const [key, { holder }] of drawn) if (!now.has(key)) holder.remove();
    drawn = now;
    const inOrder = [...now.values()];
    let next: Node | null = null;
    for (const { holder } of inOrder.toReversed()) {
      if (holder.parentNode !== root || holder.nextSibling !== next) root.insertBefore(holder, next);
      next = holder;
    }
    for (const card of inOrder) card.height ||= card.section.offsetHeight;
    return inOrder.map(({ height }) => height);
  }

  function place(places: readonly CardPlace[]): void {
    for (const [at, card] of [...drawn.values()].entries()) stand(card, places[at] ?? 'sheet');
  }

  return { draw, place };
}

/** What is serious interrupts a screen reader; the rest waits its turn. */
function emptyCard(key: string, content: CardContent): Drawn {
  const kind = kindOf(content);
  const section = element('section', { 'data-key': key });
  const holder = element('div', { role: kind === 'high' ? 'alert' : 'status' }, section);
  return { holder, section, kind, shows: '', height: 0 };
}

function stand({ holder, section, kind }: Drawn, place: CardPlace): void {
  const side = place === 'sheet' ? 'sheet' : place.mirrored ? 'mirrored' : '';
  section.className = `card ${kind} ${side}`;
  const at =
    place === 'sheet'
      ? ''
      : `left:${place.x}px;top:${place.y}px;position:${place.inWindow ? 'fixed' : 'absolute'}`;
  // What the page is enlarged by is taken back: places are told as they are seen.
  section.style.cssText = `zoom:${1 / (holder.currentCSSZoom || 1)};${at}`;
}

const buttonsOf = (section: Element): HTMLElement[] => [...section.querySelectorAll('button')];

/** The card an event happened in, by its key. */
export function keyOfCard(event: Event): string | undefined {
  const { target } = event;
  return target instanceof Element ? target.closest<HTMLElement>('.card')?.dataset.key : undefined;
}
