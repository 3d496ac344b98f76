import { onlyTrusted } from './onlyTrusted';

const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'touchstart', 'touchend'];
const KEYS = ['Escape', 'Enter', ' '];

/**
 * Keeps from the page what the reader presses on the cards: it would put away what they stand beside, as pressed
 * beside. Who listens while an event is on its way down hears it all the same.
 */
export function keepPresses(root: ShadowRoot): void {
  const keep = onlyTrusted((event: Event) => event.stopPropagation());
  for (const type of PRESSES) root.addEventListener(type, keep, { passive: true });
  const keepKey = onlyTrusted((event: Event) => {
    const { key } = event as KeyboardEvent;
    if (!KEYS.includes(key)) return;
    event.stopPropagation();
    // Or the browser closes the dialog around them.
    if (key === 'Escape') event.preventDefault();
  });
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepKey);
}
