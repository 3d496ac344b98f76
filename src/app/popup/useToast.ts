import { useState } from 'preact/hooks';
import type { Saved } from '../../profile/troubles';
import type { Toasted } from '../../ui/parts/toast';
import type { Message } from '../../ui/popup/popupState';

/**
 * Says what was done, once it is kept; where it is not, the trouble speaks instead.
 * @param words absent where there is nothing to say
 * @param undo takes it back, and is offered
 * @returns whether it was kept
 */
export type Settle = (
  saving: Promise<Saved>,
  words?: string,
  undo?: () => Promise<Saved>,
) => Promise<boolean>;

/** What was said last, as long as the message is at hand of which it could take something back. */
export function useToast(message: Message | undefined, noteSaved: (saved: Saved) => void) {
  const [told, setTold] = useState<{ toast: Toasted; of: Message | undefined }>();
  const setToast = (toast: Toasted | undefined) => setTold(toast && { toast, of: message });
  const settle: Settle = async (saving, words, undo) => {
    const saved = await saving;
    noteSaved(saved);
    if (saved.saved && words) setToast({ text: words, undo: undo && (() => void takeBack(undo)) });
    return saved.saved;
  };
  const takeBack = async (undo: () => Promise<Saved>) => {
    if (await settle(undo())) setToast(undefined);
  };
  return { toast: told?.of === message ? told?.toast : undefined, setToast, settle };
}
