import { tellingFirst } from '../../engine/scam/tellingFirst';
import type { PageWarning } from '../../platform/messages';
import type { Message } from '../../ui/popup/popupState';
import type { ScamWarning } from '../../ui/popup/scamCard';

const MOST_QUOTES = 3;
const QUOTE_LENGTH = 24;
const MOST_WARNINGS = 3;
const order = ['high', 'suspect', 'note'] as const;

/** The page's warnings, gravest first, at most three. */
export function pageWarnings(warnings: readonly PageWarning[]): ScamWarning[] {
  return order
    .flatMap((level) => warnings.filter((warning) => warning.level === level))
    .slice(0, MOST_WARNINGS)
    .map(({ level, pattern, families, quote }) => ({
      level,
      pattern,
      families,
      quotes: quote ? [quote] : [],
      cut: false,
    }));
}

/** What a text the user brought has in common with scams; nothing at level none. */
export function textWarnings({ scam, text }: Message): ScamWarning[] {
  if (!scam || scam.level === 'none') return [];
  const quotes = [
    ...new Set(tellingFirst(scam.evidence).map(({ start, end }) => chipOf(text.slice(start, end)))),
  ];
  return [
    {
      level: scam.level,
      pattern: scam.pattern,
      families: scam.families,
      quotes: quotes.slice(0, MOST_QUOTES),
      cut: scam.cut ?? false,
    },
  ];
}

/** A chip ends where a clause does. */
const chipOf = (words: string) => (words.split(/[，。！？；,!?;\n]/u)[0] ?? '').slice(0, QUOTE_LENGTH);
