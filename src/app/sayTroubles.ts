import type { Words } from '../platform/words';
import type { StoreTrouble } from '../profile/troubles';
import { sayDay } from '../ui/parts/dates';
import { say } from '../ui/parts/words';

/** Troubles of the stores in words: what happened, what was done, what can be done. */
export function sayTroubles(t: Words, troubles: readonly StoreTrouble[], today: string) {
  return troubles.map(({ kind, count = 1, day }) => {
    const subs = [count, day ? sayDay(t, day, today) : ''];
    return {
      title: say(withSubs(t, subs), 'store.trouble', kind, 'title'),
      body: say(withSubs(t, subs), 'store.trouble', kind, 'body'),
    };
  });
}

const withSubs =
  (t: Words, subs: readonly (string | number)[]): Words =>
  (key) =>
    t(key, ...subs);
