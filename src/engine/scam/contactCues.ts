import type { ScamTalk } from '../../knowledge/defineScam';
import { escaped } from '../text/escaped';

/** Looked for before a contact (see `ahead`), `after` behind it. */
export interface ContactCues {
  messenger: RegExp;
  messengerClose: RegExp;
  call: RegExp;
  open: RegExp;
}

/** What may stand between a cue and its account. */
const JOINT = '[:;=是号为丨|\\-_ \\[\\]【】(){}<>《》"“”@+~,、→↓]{0,4}$';
const AHEAD = 14;

/** The words that say of what follows that it is to be added, called or opened. */
export function contactCues({ messenger, call, open }: ScamTalk['contact']): ContactCues {
  const wordy = messenger.filter((cue) => cue.length > 1 && !/^[a-z]+$/.test(cue));
  const within = (words: readonly string[], reach: number) =>
    new RegExp(`${oneOf(words)}[^。!?;\\n]{0,${reach}}$`);
  return {
    messenger: within(wordy, 6),
    messengerClose: new RegExp(oneOf(messenger) + JOINT),
    call: within(call, 7),
    open: within(open, 8),
  };
}

/** What stands before a place, as far as a cue for it may. */
export function ahead(text: string, start: number): string {
  return text.slice(Math.max(0, start - AHEAD), start);
}

/** The source of an expression for any of the words, the longest first. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words
    .map(escaped)
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
}
