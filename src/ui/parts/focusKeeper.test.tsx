// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FocusKeeper } from './focusKeeper';

afterEach(cleanup);

const part = (what: string | undefined, atOnce = false) => (
  <FocusKeeper what={what} atOnce={atOnce}>
    {what && (
      <section key={what}>
        <h2 tabIndex={-1}>{what}</h2>
        <button type="button">{what} button</button>
      </section>
    )}
  </FocusKeeper>
);

const find = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('FocusKeeper', () => {
  it('takes no focus at the first showing', () => {
    render(part('one'));
    expect(document.activeElement).toBe(document.body);
  });

  it('gives the focus to what takes the place of what had it', () => {
    const { rerender } = render(part('one'));
    find('button').focus();
    rerender(part('two'));
    expect(document.activeElement?.textContent).toBe('two');
    rerender(part(undefined));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('leaves a focus that is elsewhere alone', () => {
    const beside = (what: string) => (
      <>
        <input />
        {part(what)}
      </>
    );
    const { rerender } = render(beside('one'));
    find('input').focus();
    rerender(beside('two'));
    expect(document.activeElement).toBe(find('input'));
  });

  it('takes it at once when asked to', () => {
    render(part('one', true));
    expect(document.activeElement?.textContent).toBe('one');
  });
});
