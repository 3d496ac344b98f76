import type { Block } from './elementOf';
import { isElement } from './inlineText';
import { call } from './member';

/** With more elements than this, one look over a whole tree takes longer than a step should. */
const MANY = 20_000;

/**
 * true for a tree to be read in parts; a shadow root is taken for one. Bounded, by `item`: Chromium counts the
 * whole list before it looks up `[index]`.
 */
export const isBig = (block: Block, many = MANY): boolean =>
  !isElement(block) || call(block, 'getElementsByTagName', '*').item(many) !== null;
