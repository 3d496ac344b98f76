import type { DataEdit } from './records';
import { writeAnySettings } from './settings';
import { kept, session } from './stores';
import type { Saved } from './troubles';

/**
 * Turns "this session only" on or off. What is there moves along: on, it leaves the disk; off, it comes
 * to stay. In this order nothing is ever in neither place.
 */
export async function switchSessionOnly(on: boolean): Promise<Saved> {
  const [from, to] = on ? [kept, session] : [session, kept];
  const { good } = await from.read();
  const moving: DataEdit[] = [...good]
    .filter(([key]) => /^(fact|case)\//.test(key))
    .map(([key, { data }]) => ({ key, data }));
  const copied = await to.change(() => moving);
  if (!copied.saved) return copied;
  const written = await writeAnySettings({ sessionOnly: on });
  if (!written.saved) return written;
  return from.change(() => moving.map(({ key }) => ({ key })));
}
