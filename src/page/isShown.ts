import { call, member } from './member';
import { type Block, elementOf } from './readBlock';

const EDITABLE = '[contenteditable]:not([contenteditable=false])';

/** Whether the reader can see a block. Asked only for the few blocks with a finding: it may cost a layout. */
export function isShown(block: Block): boolean {
  const element = elementOf(block);
  if (!member(element, 'isConnected')) return false;
  // An option has no box of its own until its list is open, and is then shown all the same.
  if (member(element, 'localName') === 'option') return true;
  return call(element, 'checkVisibility', { opacityProperty: true, visibilityProperty: true });
}

/** Whether a block is the reader's own typing: that is never read. */
export const isTyping = (block: Block): boolean => call(elementOf(block), 'closest', EDITABLE) !== null;
