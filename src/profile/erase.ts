import { clearLocalStorage, clearSessionStorage } from '../platform/storage';
import { kept, session } from './stores';

/** What is still there after erasing, counted anew. All zero: nothing is left. */
export interface WhatIsLeft {
  /** Facts, cases and notices. */
  records: number;
  /** Copies of them. */
  copies: number;
  /** Settings, and what was noted of open tabs. */
  others: number;
}

/** Takes away everything this extension has ever kept, and looks again. Never rejects. */
export async function eraseStores(): Promise<WhatIsLeft> {
  await Promise.allSettled([kept.erase(), session.erase()]);
  const others = [await left(clearLocalStorage()), await left(clearSessionStorage())];
  const counts = await Promise.all([kept, session].map((records) => records.count()));
  return {
    records: counts.reduce((sum, { records }) => sum + records, 0),
    copies: counts.reduce((sum, { copies }) => sum + copies, 0),
    others: others.reduce((sum, n) => sum + n, 0),
  };
}

/** What cannot be looked at counts as one thing left: we do not say it is gone. */
export const left = (counting: Promise<number>): Promise<number> => counting.catch(() => 1);
