import type { Words } from '../../platform/words';
import { button } from './button';
import { element } from './element';
import { chevron, levelIcon, smallMark } from './icons';
import { scamAct, scamReasons, scamTitle } from './scamWords';
import type { CardContent, CardView } from './types';

type Warning = Extract<CardContent, { kind: 'warning' }>;

/** At a passage of scam talk: how serious, the page's own words, one safe thing to do, and why. */
export function warningCard(
  warning: Warning,
  { more, unfolded }: Pick<CardView, 'more' | 'unfolded'>,
  words: Words,
  { open, dismiss, unfold }: { open: () => void; dismiss: () => void; unfold: () => void },
): Element[] {
  const { level, chips } = warning;
  const fold = button('fold', unfold, words('card.why'), chevron(unfolded));
  fold.ariaExpanded = String(unfolded);
  const why = element(
    'div',
    { class: 'why' },
    ...scamReasons(words, warning).map((reason) => element('p', {}, reason)),
    element('p', {}, words('card.mistaken')),
  );
  return [
    element(
      'div',
      { class: 'band' },
      element('div', { class: 'top' }, levelIcon(level), element('h4', {}, scamTitle(words, warning))),
      element(
        'p',
        { class: 'chips' },
        element('span', { class: 'found' }, words('card.found')),
        ...chips.map((chip) => element('bdi', { class: 'chip' }, chip)),
      ),
    ),
    element('p', { class: 'act' }, scamAct(words, warning)),
    element(
      'div',
      { class: 'buttons' },
      button(level === 'high' ? 'primary' : '', open, words('card.official')),
      button('', dismiss, words('card.dismiss')),
      fold,
    ),
    ...(unfolded ? [why] : []),
    element(
      'p',
      { class: 'by' },
      smallMark(),
      element('span', {}, more > 0 ? words('card.more', more) : words('card.byWarning')),
    ),
  ];
}
