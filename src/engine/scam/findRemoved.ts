import type { ScamTalk } from '../../knowledge/defineScam';
import type { Span } from '../text/types';
import { ahead, contactCues, oneOf } from './contactCues';
import { matchesOf } from './matchesOf';

/** Before “phone”: then it is a thing, not a number taken out. */
const NO_DEVICE = '(?<!i|tele|smart|head|micro)';

/**
 * Creates the search for what stands where somebody took a contact out before passing a text on: [电话], URL. A
 * number counts wherever it stood, anything else after a cue. Takes widely folded text; linear in it.
 */
export function createRemovedFinder(contact: Required<ScamTalk['contact']>): (text: string) => Span[] {
  const { removed } = contact;
  const cues = Object.values(contactCues(contact));
  const number = new RegExp(NO_DEVICE + oneOf(removed.number), 'g');
  const other = new RegExp(oneOf(removed.other), 'g');
  return (text) => [
    ...matchesOf(text, number),
    ...matchesOf(text, other).filter(({ start }) => cues.some((cue) => cue.test(ahead(text, start)))),
  ];
}
