import { type Block, elementOf } from './elementOf';
import { isFilled } from './inlineText';
import { call, member } from './member';

/** Whether the reader can see a block. Asked only for the few blocks with a finding: it may cost a layout. */
export function isShown(block: Block): boolean {
  let element = elementOf(block);
  if (!member(element, 'isConnected') || isFilled(element)) return false;
  // An option has no box of its own until its list is open: it is shown where the list is.
  if (member(element, 'localName') === 'option') {
    const list = call(element, 'closest', 'select');
    return list !== null && isShown(list);
  }
  // So many elements without a box, one around the other, are looked past.
  for (let left = 100; left--; ) {
    if (call(element, 'checkVisibility', { opacityProperty: true, visibilityProperty: true })) return true;
    const { display, visibility } = getComputedStyle(element);
    // What has `display: contents` has no box, and is shown all the same where that around it is.
    const around = member(element, 'assignedSlot') ?? member(element, 'parentNode');
    if (display !== 'contents' || visibility !== 'visible' || !around) return false;
    // The parent of an element with a style is an element or a shadow root.
    element = elementOf(around as Block);
  }
  return false;
}

/** Whether a block is the reader's own typing: that is never read. */
export function isTyping(block: Block): boolean {
  const element = elementOf(block);
  const editor = call(element, 'closest', '[contenteditable]');
  if (editor) return call(editor, 'getAttribute', 'contenteditable') !== 'false';
  return member(element, 'ownerDocument').designMode === 'on';
}
