import type { Words } from '../../platform/words';
import { element } from './element';
import { hintCard } from './hintCard';
import type { CardContent, CardEvents, CardView } from './types';
import { warningCard } from './warningCard';

/** A page's cards as they are drawn. */
export interface DrawnCards {
  /** Draws these cards and no others; a card that is there already stays the same element. */
  draw(cards: readonly CardView[], words: Words): void;
  /** The height of a card, px; 0 for none. Makes the browser lay the page out. */
  heightOf(key: string): number;
}

interface Drawn {
  holder: Element;
  section: HTMLElement;
  /** What it shows; drawn anew only when that changes. */
  shows: string;
}

/** Prepares the drawing of a page's cards into a root. */
export function createCards(root: ShadowRoot, events: CardEvents): DrawnCards {
  const drawn = new Map<string, Drawn>();

  function cardOf(view: CardView, words: Words): Drawn {
    const { key, content, unfolded, more } = view;
    const card = drawn.get(key) ?? emptyCard(key, content);
    const shows = JSON.stringify([words('card.lang'), content, unfolded, more]);
    if (card.shows !== shows) {
      card.holder.setAttribute('lang', words('card.lang'));
      card.section.ariaLabel = words('card.label');
      const own = {
        open: events.open,
        dismiss: () => events.dismiss(key),
        unfold: () => events.unfold(key),
      };
      fill(
        card.section,
        content.kind === 'hint'
          ? hintCard(content.symptom, more, words, own)
          : warningCard(content, view, words, own),
      );
    }
    return { ...card, shows };
  }

  /** Puts new contents into a card; the button that had the focus has it still. */
  function fill(section: Element, contents: Element[]): void {
    const at = buttonsOf(section).indexOf(root.activeElement as HTMLElement);
    section.replaceChildren(...contents);
    buttonsOf(section)[at]?.focus();
  }

  function draw(cards: readonly CardView[], words: Words): void {
    for (const [key, { holder }] of drawn) {
      if (cards.some((card) => card.key === key)) continue;
      holder.remove();
      drawn.delete(key);
    }
    let next: Node | null = null;
    for (const view of cards.toReversed()) {
      const card = cardOf(view, words);
      drawn.set(view.key, card);
      place(card.section, view);
      if (card.holder.parentNode !== root || card.holder.nextSibling !== next)
        root.insertBefore(card.holder, next);
      next = card.holder;
    }
  }

  return { draw, heightOf: (key) => drawn.get(key)?.section.offsetHeight ?? 0 };
}

/** What is serious interrupts a screen reader; the rest waits its turn. */
function emptyCard(key: string, content: CardContent): Drawn {
  const isSerious = content.kind === 'warning' && content.level === 'high';
  const section = element('section', { 'data-key': key });
  return { holder: element('div', { role: isSerious ? 'alert' : 'status' }, section), section, shows: '' };
}

function place(section: HTMLElement, { content, place }: CardView): void {
  const side = place === 'sheet' ? 'sheet' : place.mirrored ? 'mirrored' : '';
  section.className = `card ${content.kind === 'hint' ? 'hint' : content.level} ${side}`;
  section.style.cssText = place === 'sheet' ? '' : `left:${place.x}px;top:${place.y}px`;
}

const buttonsOf = (section: Element): HTMLElement[] => [...section.querySelectorAll('button')];

/** The card an event happened in, by its key. */
export function keyOfCard(event: Event): string | undefined {
  const { target } = event;
  return target instanceof Element ? target.closest<HTMLElement>('.card')?.dataset.key : undefined;
}
