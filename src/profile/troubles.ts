/**
 * Everything that can go wrong with what we keep. Each kind has words, `store.trouble.KIND.title` and
 * `.body`: what happened, what we did, what you can do. `$1` in them is `count`, `$2` is `day`.
 */
type TroubleKind =
  /** Records could not be read and there was no earlier copy; they are set aside. */
  | 'unreadable'
  /** Records could not be read; the copy of `day` stands in for them. */
  | 'restored'
  /** Everything had vanished or gone back in time; the copy of `day` was put back. */
  | 'rolledBack'
  /** Everything has vanished and there is no copy. */
  | 'gone'
  /** Written by a newer version of this extension: shown where it can be read, never changed. */
  | 'newer'
  /** The browser will not open our store; what is shown is the copy of `day`, or nothing. */
  | 'notOpen'
  /** Not saved: no room left. What was there before is still there. */
  | 'full'
  /** Not saved, for a reason the browser did not name. */
  | 'notSaved'
  /** Not saved: this is a private window. */
  | 'privateWindow'
  /** Not saved: the user turned history off. */
  | 'historyOff'
  /** Not saved: the case was deleted meanwhile, in another tab. It stays deleted. */
  | 'caseGone'
  /** Not saved: under 18, facts about credit are not kept. */
  | 'underAge'
  /** Not saved: not one of the answers we know. */
  | 'badValue'
  /** Of a backup all else was taken over, but the settings were not saved. */
  | 'settingsLeft'
  /** Some settings could not be read and are back at their defaults. */
  | 'settingsReset';

export interface StoreTrouble {
  kind: TroubleKind;
  /** How many records it concerns. */
  count?: number;
  /** The day of the copy used, `YYYY-MM-DD`. */
  day?: string;
}

/** What became of a change: kept (acknowledged: it is on disk), or not, and why. */
export type Saved = { saved: true } | { saved: false; trouble: StoreTrouble };

/** The trouble behind an error of storage or IndexedDB. */
export function troubleOf(error: unknown): StoreTrouble {
  const { name, message } =
    error instanceof Error || error instanceof DOMException ? error : { name: '', message: '' };
  if (name === 'QuotaExceededError' || /quota/i.test(message)) return { kind: 'full' };
  if (name === 'StoreNotOpen') return { kind: 'notOpen' };
  return { kind: 'notSaved' };
}
