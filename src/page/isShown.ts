import { call, member } from './member';
import { type Block, elementOf } from './readBlock';

/** Whether the reader can see a block. Asked only for the few blocks with a finding: it may cost a layout. */
export function isShown(block: Block): boolean {
  const element = elementOf(block);
  if (!member(element, 'isConnected')) return false;
  // An option has no box of its own until its list is open, and is then shown all the same.
  if (member(element, 'localName') === 'option') return true;
  return call(element, 'checkVisibility', { opacityProperty: true, visibilityProperty: true });
}

/** Whether a block is the reader's own typing: that is never read. */
export function isTyping(block: Block): boolean {
  const element = elementOf(block);
  const editor = call(element, 'closest', '[contenteditable]');
  if (editor) return call(editor, 'getAttribute', 'contenteditable') !== 'false';
  return member(element, 'ownerDocument').designMode === 'on';
}
