import { elementOf } from './elementOf';
import { call, member } from './member';

/** Where the cards' host must stand. */
export interface CardHome {
  /** null in a page that took its root out, or is written anew. */
  parent: Element | null;
  /** What lies over the rest of the page, which cannot be pressed then; null for nothing. */
  over: Element | null;
}

/** The most elements around a passage that are asked. */
const MOST = 64;

/**
 * Finds the element the cards must stand in to be seen and pressed. Beside an open modal dialog, or what fills the
 * screen, all is inert and lies below; and a press outside a popover closes it. Else it is the page's root.
 */
export function createCardHome(document: Document): (passages: readonly Element[]) => CardHome {
  /** In the order they were opened, as far as one saw it: the page's own order tells nothing of that. */
  let modals: Element[] = [];

  return (passages) => {
    const around = passages.map(onTopAround);
    const open = new Set([
      ...call(document, 'querySelectorAll', 'dialog:modal'),
      // In the page's shadow roots only those are known that a passage stands in; and what fills the screen may draw nothing of ours.
      ...around.flatMap((all) => all.filter((one) => call(one, 'matches', ':modal')).toReversed()),
    ]);
    modals = [...modals.filter((one) => open.delete(one)), ...open];
    const over = modals.at(-1) ?? null;
    const [nearest] = around.find((all) => all.length > 0 && (!over || all.includes(over))) ?? [];
    return { parent: nearest ?? over ?? member(document, 'documentElement'), over };
  };
}

/** What an element stands in as it is drawn that is drawn on top of the page, the nearest first. */
function onTopAround(element: Element): Element[] {
  const found: Element[] = [];
  let up: Element | null = element;
  for (let left = MOST; up && left--; ) {
    if (call(up, 'matches', ':modal,:popover-open')) found.push(up);
    const next: Node | null = member(up, 'assignedSlot') ?? member(up, 'parentNode');
    up = next && (next instanceof Element || next instanceof ShadowRoot) ? elementOf(next) : null;
  }
  return found;
}
