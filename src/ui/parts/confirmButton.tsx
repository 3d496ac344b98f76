import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button';
import { Dialog } from './dialog';

interface ConfirmButtonProps {
  /** The question asked before anything happens. */
  title: string;
  body: string;
  /** What the button says that does it. */
  confirm: string;
  onConfirm: () => void;
  children: ComponentChildren;
}

/** A button whose effect cannot be taken back: it asks first. */
export function ConfirmButton({ title, body, confirm, onConfirm, children }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {children}
      </Button>
      {asking && (
        <Dialog
          title={title}
          confirm={confirm}
          danger
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          <p>{body}</p>
        </Dialog>
      )}
    </>
  );
}
