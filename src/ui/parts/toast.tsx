import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { IconButton } from './head';
import { useWords } from './words';

interface ToastProps {
  text: string;
  onUndo?: () => void;
  onClose: () => void;
  /** Calls back after the milliseconds given and returns how to stop that; the window's timer unless a test says otherwise. */
  wait?: (done: () => void, ms: number) => () => void;
}

const windowTimer = (done: () => void, ms: number) => {
  const timer = setTimeout(done, ms);
  return () => clearTimeout(timer);
};

/** Stays until dismissed, or 8 s after focus and pointer have left it. */
export function Toast({ text, onUndo, onClose, wait = windowTimer }: ToastProps) {
  const t = useWords();
  const stop = useRef(() => {});
  const hold = () => stop.current();
  const leave = () => {
    stop.current();
    stop.current = wait(onClose, 8000);
  };
  useEffect(() => {
    leave();
    return hold;
  }, [text]);
  return (
    <div
      class="toast no-print"
      role="status"
      onFocusIn={hold}
      onFocusOut={leave}
      onPointerEnter={hold}
      onPointerLeave={leave}
    >
      <span>{text}</span>
      {onUndo && (
        <Button kind="text" onPress={onUndo}>
          {t('common.undo')}
        </Button>
      )}
      <IconButton icon="cross" label={t('common.close')} onPress={onClose} />
    </div>
  );
}
