import type { Caution } from '../../engine/scam/firstCaution';
import type { ScamLevel, SignalFamily } from '../../engine/scam/types';
import type { ScamPatternId, SymptomId } from '../../knowledge/define';

export type WarningLevel = Exclude<ScamLevel, 'none'>;

/** What a card says. Ids only: its words are the same for everybody, so a page learns nothing from them. */
export type CardContent =
  | { kind: 'hint'; symptom: SymptomId }
  | {
      kind: 'warning';
      level: WarningLevel;
      pattern: ScamPatternId;
      /** What the passage does. */
      families: readonly SignalFamily[];
      /** What it advises first. */
      caution: Caution;
      /** The page's own words the warning rests on; at most three. */
      chips: string[];
    };

/** Where a card stands: at a place of the page, or of the window, or as a sheet at the window's lower edge. */
export type CardPlace = { x: number; y: number; mirrored: boolean; inWindow?: boolean } | 'sheet';

export interface CardView {
  /** Stays the same while the card stays. */
  key: string;
  content: CardContent;
  /** Its reasons are open. */
  unfolded: boolean;
  /** Findings of this page without a card of their own; counted on the last card only. */
  more: number;
}

export interface CardEvents {
  /** The reader wants our own page. */
  open: () => void;
  /** The reader wants this card out of the way. */
  dismiss: (key: string) => void;
  /** The reader opens or closes the reasons. */
  unfold: (key: string) => void;
}

export const CARD_WIDTH = 320;
