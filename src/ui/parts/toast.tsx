import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { IconButton } from './head';
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

/** Stays until dismissed, or 8 s after focus and pointer have left it. */
export function Toast({ toast, onClose, wait = windowTimer }: ToastProps) {
  const t = useWords();
  const stop = useRef(() => {});
  const held = useRef(new Set<'focus' | 'pointer'>());
  const restart = () => {
    stop.current();
    if (held.current.size === 0) stop.current = wait(onClose, 8000);
  };
  const hold = (by: 'focus' | 'pointer') => () => {
    held.current.add(by);
    restart();
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
      onFocusIn={hold('focus')}
      onFocusOut={leave('focus')}
      onPointerEnter={hold('pointer')}
      onPointerLeave={leave('pointer')}
    >
      <span>{toast.text}</span>
      {toast.undo && (
        <Button kind="text" onPress={toast.undo}>
          {t('common.undo')}
        </Button>
      )}
      <IconButton icon="cross" label={t('common.close')} onPress={onClose} />
    </div>
  );
}
