import { alone } from '../platform/alone';
import type { CopyFile } from '../platform/copyFile';
import type { RecordArea } from '../platform/recordArea';
import { within } from '../platform/within';
import { type Copy, judge } from './mend';

/** The copy of a store. It is a second chance: that it fails must not fail what is already saved. */
export interface StoreCopy {
  /** The copy last written, or null when there is none that can be read. Never rejects. */
  read(): Promise<Copy | null>;
  /**
   * Writes down what the store holds now, if it can. Never rejects.
   * @param removed something was taken out of the store: rather no copy than one that still holds it
   */
  write(removed?: boolean): Promise<void>;
  /** Does work with the copy as it is, while no other tab writes or removes it. */
  readThen<T>(work: (copied: Copy | null) => Promise<T>): Promise<T>;
  /** Removes the copy and then does the work, while no other tab writes one. */
  removeThen(work: () => Promise<void>): Promise<void>;
  /** How many copies there are; one that cannot be looked at counts. */
  count(): Promise<number>;
}

const copyLimit = 2000;
/** All tabs write the copy in turns. */
const turn = 'copy';

/** @param file where it lies; without one, there is never a copy */
export function createStoreCopy(area: RecordArea, file?: CopyFile): StoreCopy {
  const look = () => within(copyLimit, file?.read() ?? Promise.resolve(null));
  const writeAll = () =>
    alone(turn, async () => {
      const raw = await area.read();
      const { good, bad, seq } = judge(raw);
      // What is damaged now may still be sound in the copy: the next reading needs it.
      if (bad.length > 0) return;
      if (good.size === 0) await file?.remove();
      else await file?.write(copyText(seq, [...raw]));
    });
  const read = () =>
    look()
      .then((found) => found && parseCopy(found))
      .catch(() => null);
  return {
    read,
    readThen: (work) => alone(turn, async () => work(await read())),
    write: async (removed = false) => {
      if (!file) return;
      await within(copyLimit, writeAll()).catch(async () => {
        // Waiting for its turn too: what hangs may be the writing itself.
        if (removed)
          await within(
            copyLimit,
            alone(turn, () => file.remove()),
          ).catch(() => undefined);
      });
    },
    removeThen: (work) =>
      alone(turn, async () => {
        await file?.remove();
        await work();
      }),
    count: () =>
      look().then(
        (found) => (found ? 1 : 0),
        () => 1,
      ),
  };
}

/** One line with the number of the last change, then one line a record: half a file is still half a copy. */
function copyText(seq: number, records: readonly (readonly [string, unknown])[]): string {
  return [String(seq), ...records.map((record) => JSON.stringify(record))].join('\n');
}

function parseCopy({ text, written }: { text: string; written: Date }): Copy | null {
  const [first, ...lines] = text.split('\n');
  const seq = Number(first);
  if (!Number.isSafeInteger(seq) || seq <= 0) return null;
  const records = new Map<string, unknown>();
  for (const line of lines) {
    try {
      const [key, value] = JSON.parse(line) as [string, unknown];
      if (typeof key === 'string') records.set(key, value);
    } catch {}
  }
  return { seq, records, written };
}
