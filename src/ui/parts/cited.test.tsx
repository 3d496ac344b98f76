// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Cited, cutAt } from './cited';

afterEach(cleanup);

const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) });

describe('cutAt', () => {
  it('never changes a letter, whatever the spans', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const pieces = cutAt(text, spans);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
  it('marks exactly what the spans cover', () => {
    const pieces = cutAt('abcdef', [
      { start: 3, end: 5 },
      { start: 1, end: 4 },
    ]);
    expect(
      pieces
        .filter(({ marked }) => marked)
        .map(({ text }) => text)
        .join(''),
    ).toBe('bcde');
  });
});

describe('Cited', () => {
  it('dots runs of Han only, and never makes markup of a page’s words', () => {
    const { container } = render(
      <Cited from="x" text={'<b>花呗</b> 95188'} spans={[{ start: 0, end: 15 }]} />,
    );
    expect([...container.querySelectorAll('em')].map((em) => em.textContent)).toEqual(['花呗']);
    expect(container.querySelector('b')).toBeNull();
    expect(container.querySelector('blockquote')?.textContent).toBe('<b>花呗</b> 95188');
  });
});
