import { useState } from 'preact/hooks';
import type { Words } from '../../platform/words';
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
export function useToast(t: Words, message: Message | undefined, noteSaved: (saved: Saved) => void) {
  const [told, setTold] = useState<{ toast: Toasted; of: Message | undefined }>();
  const setToast = (toast: Toasted | undefined) => setTold(toast && { toast, of: message });
  const settle: Settle = async (saving, words, undo) => {
    const saved = await saving;
    noteSaved(saved);
    const takeBack = undo && (() => void settle(undo(), t('common.putBack')));
    if (saved.saved && words) setToast({ text: words, undo: takeBack });
    return saved.saved;
  };
  return { toast: told?.of === message ? told?.toast : undefined, setToast, settle };
}
