import { type Child, element } from './element';
import { onlyTrusted } from './onlyTrusted';

/** A button of a card; it hears nothing that a script of the page made up. */
export function button(
  kind: '' | 'primary' | 'fold',
  pressed: () => void,
  ...children: Child[]
): HTMLElement {
  const made = element('button', { type: 'button', class: kind }, ...children);
  made.addEventListener('click', onlyTrusted(pressed));
  return made;
}
