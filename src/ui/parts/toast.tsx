import type { TargetedFocusEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from './button';
import { useWords } from './words';

/** What just happened, and how to take it back. Another one begins its time anew, in the same words too. */
export interface Toasted {
  text: string;
  undo?: () => void;
}

interface ToastProps {
  toast: Toasted;
  onClose: () => void;
  /** Calls back after the milliseconds given and returns how to stop that; the window's timer unless a test says otherwise. */
  wait?: (done: () => void, ms: number) => () => void;
}

const windowTimer = (done: () => void, ms: number) => {
  const timer = setTimeout(done, ms);
  return () => clearTimeout(timer);
};

/** Stays until dismissed, or 8 s after focus and pointer have left it. Its buttons go with it, so they hand the focus back. */
export function Toast({ toast, onClose, wait = windowTimer }: ToastProps) {
  const t = useWords();
  const stop = useRef(() => {});
  const held = useRef(new Set<'focus' | 'pointer'>());
  const cameFrom = useRef<HTMLElement | null>(null);
  const handBack = (press: () => void) => () => {
    if (held.current.has('focus')) cameFrom.current?.focus();
    press();
  };
  const restart = () => {
    stop.current();
    if (held.current.size === 0) stop.current = wait(onClose, 8000);
  };
  const hold = (by: 'focus' | 'pointer') => () => {
    held.current.add(by);
    restart();
  };
  const enter = ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>) => {
    const from = relatedTarget as HTMLElement | null;
    if (!currentTarget.contains(from)) cameFrom.current = from;
    hold('focus')();
  };
  const leave = (by: 'focus' | 'pointer') => () => {
    held.current.delete(by);
    restart();
  };
  useEffect(() => {
    restart();
    return () => stop.current();
  }, [toast]);
  return (
    <div
      class="toast no-print"
      role="status"
      onFocusIn={enter}
      onFocusOut={leave('focus')}
      onPointerEnter={hold('pointer')}
      onPointerLeave={leave('pointer')}
    >
      <span>{toast.text}</span>
      {toast.undo && (
        <Button kind="text" onPress={handBack(toast.undo)}>
          {t('common.undo')}
        </Button>
      )}
      <IconButton icon="cross" label={t('common.close')} onPress={handBack(onClose)} />
    </div>
  );
}
