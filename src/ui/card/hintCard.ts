import type { SymptomId } from '../../knowledge/define';
import type { Words } from '../../platform/words';
import { button } from './button';
import { element } from './element';
import { mark } from './icons';

/** Beside a message of the platform: what it says, what it does not, and the way to our own page. */
export function hintCard(
  symptom: SymptomId,
  more: number,
  words: Words,
  { open, dismiss }: { open: () => void; dismiss: () => void },
): Element[] {
  return [
    element('div', { class: 'top' }, mark(), element('h4', {}, words(`card.title.${symptom}`))),
    element('p', { class: 'says' }, words(`card.says.${symptom}`)),
    element(
      'div',
      { class: 'buttons' },
      button('primary', open, words('card.open')),
      button('', dismiss, words('card.dismiss')),
    ),
    element(
      'p',
      { class: 'by' },
      element('span', {}, more > 0 ? words('card.more', more) : words('card.byHint')),
    ),
  ];
}
