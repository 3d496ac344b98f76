import { caseKey, casesIn } from './caseStore';
import { factKey, factsIn } from './factStore';
import type { DataEdit, Records } from './records';
import { writeAnySettings } from './settings';
import { kept, session } from './stores';
import type { Saved } from './troubles';

/**
 * Turns "this session only" on or off. What is there moves along: on, it leaves the disk; off, it comes
 * to stay. In this order nothing is ever in neither place.
 */
export async function switchSessionOnly(on: boolean): Promise<Saved> {
  const [from, to] = on ? [kept, session] : [session, kept];
  const moving = await contents(from);
  const copied = await to.change(() => moving);
  if (!copied.saved) return copied;
  const written = await writeAnySettings({ sessionOnly: on });
  if (!written.saved) return written;
  return from.change(() => moving.map(({ key }) => ({ key })));
}

async function contents(records: Records): Promise<DataEdit[]> {
  const { good } = await records.read();
  return [
    ...factsIn(good).map(([id, data]) => ({ key: factKey(id), data })),
    ...casesIn(good).map((data) => ({ key: caseKey(data.id), data })),
  ];
}
