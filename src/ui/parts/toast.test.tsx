// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Spoken, t } from '../../../test/support/fixtures/speech';
import { Toast } from './toast';

afterEach(cleanup);

/** A clock that goes off when told. */
function handClock() {
  let waiting: (() => void) | undefined;
  return {
    wait: (done: () => void) => {
      waiting = done;
      return () => {
        waiting = undefined;
      };
    },
    ring: () => waiting?.(),
  };
}

describe('Toast', () => {
  const show = () => {
    const clock = handClock();
    const onClose = vi.fn();
    const onUndo = vi.fn();
    render(
      <Spoken>
        <Toast toast={{ text: '记下了', undo: onUndo }} onClose={onClose} wait={clock.wait} />
      </Spoken>,
    );
    return { clock, onClose, onUndo };
  };

  it('goes after its time', () => {
    const { clock, onClose } = show();
    clock.ring();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays while somebody is on it', () => {
    const { clock, onClose } = show();
    fireEvent.focusIn(screen.getByRole('button', { name: t('common.undo') }));
    clock.ring();
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.focusOut(screen.getByRole('button', { name: t('common.undo') }));
    clock.ring();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays while the focus is in it, though the pointer leaves', () => {
    const { clock, onClose } = show();
    const undo = screen.getByRole('button', { name: t('common.undo') });
    const toast = undo.closest('.toast') as HTMLElement;
    fireEvent.focusIn(undo);
    fireEvent.pointerEnter(toast);
    fireEvent.pointerLeave(toast);
    clock.ring();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('another in the same words lasts as long', () => {
    const wait = vi.fn(() => () => undefined);
    const at = (toast: { text: string }) => (
      <Spoken>
        <Toast toast={toast} onClose={() => undefined} wait={wait} />
      </Spoken>
    );
    const { rerender } = render(at({ text: '记下了' }));
    rerender(at({ text: '记下了' }));
    expect(wait).toHaveBeenCalledTimes(2);
  });

  it.each(['common.undo', 'common.close'] as const)(
    '%s gives the focus back to where it came from',
    (key) => {
      render(<input />);
      show();
      const input = screen.getByRole('textbox');
      input.focus();
      for (const step of ['common.close', 'common.undo', key] as const)
        screen.getByRole('button', { name: t(step) }).focus();
      fireEvent.click(screen.getByRole('button', { name: t(key) }));
      expect(document.activeElement).toBe(input);
    },
  );

  it('leaves a focus alone that is no longer on it', () => {
    render(<input />);
    const { onUndo } = show();
    screen.getByRole('textbox').focus();
    const undo = screen.getByRole('button', { name: t('common.undo') });
    undo.focus();
    undo.blur();
    fireEvent.click(undo);
    expect(onUndo).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(document.body);
  });

  it('undoes', () => {
    const { onUndo } = show();
    fireEvent.click(screen.getByRole('button', { name: t('common.undo') }));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});
