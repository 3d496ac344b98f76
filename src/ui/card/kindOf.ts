import type { CardContent, WarningLevel } from './types';

/** A hint, or how grave a warning is. */
export type CardKind = 'hint' | WarningLevel;

export const kindOf = (content: CardContent): CardKind => (content.kind === 'hint' ? 'hint' : content.level);
