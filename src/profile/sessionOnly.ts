import { inOnePlace } from './book';
import { isNotice } from './mend';
import type { DataEdit, Records } from './records';
import { writeAnySettings } from './settings';
import { kept, session } from './stores';
import type { Saved } from './troubles';

/**
 * Turns "this session only" on or off. What is there moves along, what was set aside as unreadable too:
 * on, it leaves the disk; off, it comes to stay. In this order nothing is ever in neither place.
 */
export function switchSessionOnly(on: boolean): Promise<Saved> {
  const [from, to] = on ? [kept, session] : [session, kept];
  return inOnePlace(async () => {
    const copied = await copyAll(from, to);
    if (!copied.saved) return copied;
    const written = await writeAnySettings({ sessionOnly: on });
    if (!written.saved) return written;
    // Looked at anew: reading may have mended or set aside a record meanwhile.
    const again = await copyAll(from, to);
    if (!again.saved) return again;
    return from.change((now) => [...now.keys()].filter(moves).map((key) => ({ key })));
  });
}

const moves = (key: string) => /^(fact|case)\//.test(key) || isNotice(key);

async function copyAll(from: Records, to: Records): Promise<Saved> {
  const { good } = await from.read();
  return to.change((): DataEdit[] =>
    [...good].filter(([key]) => moves(key)).map(([key, { data }]) => ({ key, data })),
  );
}
