/** What text belongs to: an element, or a shadow root with text directly in it. */
export type Block = Element | ShadowRoot;

/** The element a block is seen at. */
export const elementOf = (block: Block): Element => (block instanceof ShadowRoot ? block.host : block);
