import { firstCaution } from '../../engine/scam/firstCaution';
import { tellingFirst } from '../../engine/scam/tellingFirst';
import type { ScamReading } from '../../engine/scam/types';
import { chipOf } from '../../page/chipOf';
import type { PageWarning } from '../../platform/messages';
import type { Message } from '../../ui/popup/popupState';
import type { Alarm, ScamWarning } from '../../ui/popup/scamCard';
import { distinctBy } from './distinctBy';

const MOST_QUOTES = 3;
const order = ['high', 'suspect', 'note'] as const;

/** The page's warnings, gravest first; what it says in several places, once. */
export function pageWarnings(warnings: readonly PageWarning[]): ScamWarning[] {
  const inOrder = order.flatMap((level) => warnings.filter((warning) => warning.level === level));
  return distinctBy(inOrder, ({ pattern, quote }) => `${pattern} ${quote}`).map(
    ({ level, pattern, families, quote }) => ({
      level,
      pattern,
      families,
      caution: firstCaution(level, families),
      quotes: quote ? [quote] : [],
      cut: false,
    }),
  );
}

/**
 * What alarms, of these warnings and the reading of a text: the gravest warning that is more than a note, or else
 * that the text tells of a loss.
 */
export const alarmOf = (warnings: readonly ScamWarning[], scam: ScamReading | undefined): Alarm | undefined =>
  warnings.find(({ level }) => level !== 'note') ?? (scam?.toldLoss ? 'loss' : undefined);

/** What a text the user brought has in common with scams; nothing at level none. */
export function textWarnings({ scam, text }: Pick<Message, 'scam' | 'text'>): ScamWarning[] {
  if (!scam || scam.level === 'none') return [];
  const quotes = tellingFirst(scam.evidence).map(({ start, end }) => chipOf(text, start, end));
  return [
    {
      level: scam.level,
      pattern: scam.pattern,
      families: scam.families,
      caution: firstCaution(scam.level, scam.families),
      quotes: [...new Set(quotes.filter(Boolean))].slice(0, MOST_QUOTES),
      cut: scam.cut ?? false,
    },
  ];
}
