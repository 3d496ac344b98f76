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

/** Takes away everything this extension has ever kept, and looks again. Rejects when the browser refuses. */
export async function eraseStores(): Promise<WhatIsLeft> {
  await kept.erase();
  await session.erase();
  const others = (await clearLocalStorage()) + (await clearSessionStorage());
  const { records, copies } = await kept.count();
  return { records: records + (await session.count()).records, copies, others };
}
