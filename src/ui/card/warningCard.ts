import type { Words } from '../../platform/words';
import { button } from './button';
import { element } from './element';
import { chevron, levelIcon, smallMark } from './icons';
import type { CardContent, CardView } from './types';

type Warning = Extract<CardContent, { kind: 'warning' }>;

/** At a passage of scam talk: how serious, the page's own words, one safe thing to do, and why. */
export function warningCard(
  { level, pattern, caution, chips }: Warning,
  { more, unfolded }: Pick<CardView, 'more' | 'unfolded'>,
  words: Words,
  { open, dismiss, unfold }: { open: () => void; dismiss: () => void; unfold: () => void },
): Element[] {
  const fold = button('fold', unfold, words('card.why'), chevron(unfolded));
  fold.ariaExpanded = String(unfolded);
  const why = element(
    'div',
    { class: 'why' },
    element('p', {}, words(`scam.${pattern}.why`)),
    element('p', {}, words('card.whyRule', words(`scam.${pattern}.title`))),
  );
  return [
    element(
      'div',
      { class: 'band' },
      element(
        'div',
        { class: 'top' },
        levelIcon(level),
        element('h4', {}, words(`card.level.${level}`, words(`scam.${pattern}.title`))),
      ),
      element(
        'p',
        { class: 'chips' },
        element('span', { class: 'found' }, words('card.found')),
        ...chips.map((chip) => element('bdi', { class: 'chip' }, chip)),
      ),
    ),
    element('p', { class: 'act' }, words(caution === 'act' ? `scam.${pattern}.act` : `scam.${caution}`)),
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
