// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Words } from '../../platform/words';
import { type Shown, showCards } from './showCards';

const words = ((key: string, ...values: unknown[]) => [key, ...values].join(' ')) as Words;
const cards: Shown[] = (['systemBusy', 'rejected'] as const).map((symptom) => ({
  key: symptom,
  content: { kind: 'hint', symptom },
  finding: null,
  start: 0,
  end: 0,
}));
let root: ShadowRoot | undefined;

beforeEach(() => {
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attachShadow.call(this, init);
    return root;
  });
});
afterEach(() => vi.restoreAllMocks());

/** What the cards say that are drawn in a window so wide. */
function drawn(width: number): (string | null)[] {
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(width);
  const stage = showCards(
    { document, window, alive: () => true },
    () => words,
    { open: () => {}, dismiss: () => {} },
    () => {},
  );
  stage.show(cards, 1);
  const said = [...(root?.querySelectorAll('.by') ?? [])].map(({ textContent }) => textContent);
  stage.show([], 0);
  return said;
}

it('shows one card each where there is room, and counts the rest on the last', () => {
  expect(drawn(1280)).toEqual(['card.byHint', 'card.more 1']);
});

it('shows one sheet in a narrow window, the first, and counts the rest on it', () => {
  expect(drawn(400)).toEqual(['card.more 2']);
});
