import type { Notice } from '../../page/chooseCards';
import type { Block } from '../../page/elementOf';
import type { PageFindings } from '../../platform/messages';
import type { Words } from '../../platform/words';
import { cardsToShow } from './cardsToShow';
import type { PageTools } from './pageTools';
import { type CardStage, showCards } from './showCards';

export interface NoticeStage extends Pick<CardStage, 'isOurs' | 'follow' | 'check'> {
  /** Shows the cards for these and no others, but for those the reader put away. */
  show(notices: readonly Notice[], frames: PageFindings): void;
  /** Another page at the same place: what was put away, and what was done to us, was so on the one before. */
  startAfresh(): void;
}

/** Prepares to show what a page and its frames say. In a frame nothing is ever shown. */
export function showNotices(
  tools: Pick<PageTools, 'document' | 'window' | 'isTop' | 'alive'>,
  words: () => Words,
  open: () => void,
  tampered: () => void,
): NoticeStage {
  /**
   * The keys of what was put away, each with its passage where that was on a page before: pages rewrite their addresses
   * for much else than another page, and what still stands as it did is nothing new.
   */
  const dismissed = new Map<string, Block | undefined>();
  let last: readonly Notice[] = [];
  let again = (): void => {};
  const dismiss = (key: string): void => {
    dismissed.set(key, undefined);
    if (tools.alive()) again();
  };
  const stage = showCards(tools, words, { open, dismiss }, tampered);

  function show(notices: readonly Notice[], frames: PageFindings): void {
    if (!tools.isTop) return;
    last = notices;
    again = () => show(notices, frames);
    const stands = (key: string, block: Block): boolean =>
      notices.some((notice) => notice.key === key && notice.finding.block === block);
    for (const [key, block] of dismissed) if (block && !stands(key, block)) dismissed.delete(key);
    const { cards, more } = cardsToShow(notices, frames, dismissed, tools.window);
    stage.show(cards, more);
  }

  return {
    ...stage,
    show,
    startAfresh: () => {
      const blocks = new Map(last.map(({ key, finding }) => [key, finding.block]));
      for (const key of dismissed.keys()) {
        const block = blocks.get(key);
        if (block) dismissed.set(key, block);
        else dismissed.delete(key);
      }
      stage.forgive();
    },
  };
}
