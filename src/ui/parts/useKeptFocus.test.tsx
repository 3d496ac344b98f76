// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { useKeptFocus } from './useKeptFocus';

afterEach(cleanup);

function Cards({ cards, beside = false }: { cards: readonly string[]; beside?: boolean }) {
  const frame = useRef<HTMLElement>(null);
  useKeptFocus(frame);
  return (
    <main ref={frame}>
      {beside && <input />}
      <h1>all</h1>
      {cards.map((card) => (
        <article key={card}>
          <h2>{card}</h2>
          <button type="button" id={card}>
            delete
          </button>
        </article>
      ))}
    </main>
  );
}

const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
const focused = () => document.activeElement?.textContent;
/** Observers are told after the change. */
const told = () => new Promise((done) => setTimeout(done));

describe('useKeptFocus', () => {
  it('takes no focus while nothing that had it is gone', async () => {
    const { rerender } = render(<Cards cards={['one', 'two']} />);
    rerender(<Cards cards={['two']} />);
    await told();
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves a focus that is elsewhere alone', async () => {
    const { rerender } = render(<Cards beside cards={['one', 'two']} />);
    focus('#one');
    focus('input');
    rerender(<Cards beside cards={['two']} />);
    await told();
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('goes to what follows, or else to the heading of all', async () => {
    const { rerender } = render(<Cards cards={['one', 'two', 'three']} />);
    focus('#two');
    rerender(<Cards cards={['one', 'three']} />);
    await told();
    expect(focused()).toBe('three');
    focus('#three');
    rerender(<Cards cards={['one']} />);
    await told();
    expect(focused()).toBe('all');
  });

  it('goes to what takes its place, before what follows', async () => {
    const { rerender } = render(<Cards cards={['one', 'two', 'three']} />);
    focus('#two');
    rerender(<Cards cards={['one', 'new', 'three']} />);
    await told();
    expect(focused()).toBe('new');
    focus('#three');
    rerender(<Cards cards={['one', 'new', 'newer']} />);
    await told();
    expect(focused()).toBe('newer');
  });

  it('goes to the answers left of the same question', async () => {
    const { rerender } = render(<Answer kept />);
    focus('button');
    rerender(<Answer />);
    await told();
    expect(document.activeElement).toBe(document.querySelector('fieldset'));
  });

  it('stops with what it watches', async () => {
    const { unmount } = render(<Cards cards={['one']} />);
    focus('#one');
    unmount();
    await told();
    expect(document.activeElement).toBe(document.body);
  });
});

function Answer({ kept = false }: { kept?: boolean }) {
  const frame = useRef<HTMLElement>(null);
  useKeptFocus(frame);
  return (
    <main ref={frame}>
      <h1>all</h1>
      <fieldset>
        <legend>question</legend>
        <p>{kept && <button type="button">clear</button>}</p>
      </fieldset>
    </main>
  );
}
