import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button';
import { useWords } from './words';

interface DialogProps {
  title: string;
  confirm: string;
  danger?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

const CONFIRMED = 'confirmed';

/**
 * A modal question. The browser keeps the focus inside and, because the dialog is closed before it is taken
 * away, gives it back; Esc cancels.
 */
export function Dialog({ title, confirm, danger, onConfirm, onCancel, children }: DialogProps) {
  const t = useWords();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={(event) => (event.currentTarget.returnValue === CONFIRMED ? onConfirm() : onCancel())}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div class="row">
        <Button onPress={() => ref.current?.close()}>{t('common.cancel')}</Button>
        <Button kind={danger ? 'danger' : 'primary'} onPress={() => ref.current?.close(CONFIRMED)}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
