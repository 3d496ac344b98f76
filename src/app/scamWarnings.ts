import type { HostVerdict } from '../engine/scam/types';
import type { PageWarning } from '../platform/messages';
import type { Message } from '../ui/popup/popupState';
import type { ScamWarning } from '../ui/popup/scamCard';

const MOST_QUOTES = 3;
const QUOTE_LENGTH = 24;
const MOST_WARNINGS = 3;
const order = ['high', 'suspect', 'note'] as const;

/** The page's warnings, gravest first, at most three. */
export function pageWarnings(warnings: readonly PageWarning[]): ScamWarning[] {
  return order
    .flatMap((level) => warnings.filter((warning) => warning.level === level))
    .slice(0, MOST_WARNINGS)
    .map(({ level, pattern, quote }) => ({
      level,
      pattern,
      quotes: quote ? [quote] : [],
      phones: [],
      lookalikes: [],
    }));
}

/** What a text the user brought has in common with scams; nothing at level none without a false contact. */
export function textWarnings(message: Message, lookalikes: ScamWarning['lookalikes']): ScamWarning[] {
  const { scam, text } = message;
  if (!scam) return [];
  const phones = scam.phones.map(({ start, end, verdict }) => ({ number: text.slice(start, end), verdict }));
  const level = scam.level === 'none' && lookalikes.length > 0 ? 'suspect' : scam.level;
  if (level === 'none') return [];
  const told = scam.evidence.filter(({ family }) => family !== 'context');
  const quotes = [...new Set(told.map(({ start, end }) => text.slice(start, end).slice(0, QUOTE_LENGTH)))];
  return [{ level, pattern: scam.pattern, quotes: quotes.slice(0, MOST_QUOTES), phones, lookalikes }];
}

/** Hosts named in a text, at most ten, as written. */
export function hostsIn(text: string): string[] {
  const found = text.matchAll(/(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,6}[\p{L}][\p{L}\p{N}-]{1,62}/gu);
  return [...new Set(Array.from(found, ([host]) => host.toLowerCase()))].slice(0, 10);
}

/** Which of the hosts imitate an official one. */
export function lookalikesAmong(
  hosts: readonly string[],
  judge: (host: string) => HostVerdict,
): ScamWarning['lookalikes'] {
  return hosts.flatMap((host) => {
    const verdict = judge(host);
    return verdict.verdict === 'lookalike' ? [{ host, imitates: verdict.imitates }] : [];
  });
}
