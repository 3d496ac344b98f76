import { alone, type CopyFile, type RecordArea, within } from '../platform/storage';
import { localDay } from './day';
import { seal } from './envelope';
import {
  type Copy,
  type Entry,
  judge,
  mend,
  type Notice,
  noticeEdits,
  noticesIn,
  type RawEdit,
  seqRecord,
} from './mend';
import { type Saved, type StoreTrouble, troubleOf } from './troubles';

/** A change to one record; without `data` the record is removed. */
export interface DataEdit {
  key: string;
  data?: unknown;
}

export interface Reading {
  /** What can be used, by key: `fact/age`, `case/…`, `settings`. */
  good: ReadonlyMap<string, Entry>;
  troubles: StoreTrouble[];
}

export interface Records {
  /** Never rejects: what cannot be read is mended or left out, and named in the troubles. */
  read(): Promise<Reading>;
  /**
   * Changes all named records or none. `edit` sees the sound records and answers with the changes, or
   * with the trouble for which it refuses.
   */
  change(edit: (now: ReadonlyMap<string, Entry>) => readonly DataEdit[] | StoreTrouble): Promise<Saved>;
  /** Remembers a trouble met elsewhere, until dismissed. */
  note(notice: Notice): Promise<Saved>;
  /** Takes everything away, the copy first: a copy left behind would bring the rest back. */
  erase(): Promise<void>;
  /** How much is there, without mending anything. */
  count(): Promise<{ records: number; copies: number }>;
}

/** Says, from outside the store, whether anything was ever kept in it. */
export interface Witness {
  read(): Promise<boolean>;
  write(kept: boolean): Promise<void>;
}

const readLimit = 5000;
const writeLimit = 10_000;
const copyLimit = 2000;

/**
 * Records that survive damage: each in an envelope with version, number and checksum, all changes in one
 * transaction, and a copy of the whole that fails apart from the store.
 */
export function createRecords(area: RecordArea, copy?: CopyFile, witness?: Witness): Records {
  const readCopy = async (): Promise<Copy | null> => {
    const file = await within(copyLimit, copy?.read() ?? Promise.resolve(null)).catch(() => null);
    return file && parseCopy(file);
  };

  const writeCopy = () =>
    alone('copy', async () => {
      const raw = await area.read();
      const { good, seq } = judge(raw);
      if (good.size === 0) await copy?.remove();
      else
        await copy?.write(
          copyText(
            seq,
            [...raw].filter(([key]) => good.has(key)),
          ),
        );
    });
  /** The copy is a second chance: failing to write it must not fail what is already saved. */
  const tryToCopy = () => (copy ? within(copyLimit, writeCopy()).catch(() => undefined) : undefined);

  let sound = false;
  async function readRaw(): Promise<ReadonlyMap<string, unknown>> {
    const raw = await within(readLimit, area.read());
    const expected = raw.size === 0 && ((await witness?.read().catch(() => false)) ?? false);
    const copied = await readCopy();
    const edits = mend(raw, copied, expected);
    sound = true;
    if (edits.length === 0) {
      if (copied?.seq !== judge(raw).seq && raw.size > 0) await tryToCopy();
      return raw;
    }
    try {
      await within(
        writeLimit,
        area.change((now) => mend(now, copied, expected)),
      );
      await tryToCopy();
      return await within(readLimit, area.read());
    } catch {
      return applied(raw, edits);
    }
  }

  return {
    async read() {
      try {
        return reading(await readRaw());
      } catch {
        const copied = await readCopy();
        const { good } = judge(copied?.records ?? new Map());
        return { good, troubles: [notOpen(copied)] };
      }
    },

    async change(edit) {
      try {
        if (!sound) await readRaw();
        let refused: StoreTrouble | undefined;
        const change = area.change((raw) => {
          const now = judge(raw);
          const answer = now.newer.size > 0 ? newer(now.newer.size) : edit(now.good);
          refused = 'kind' in answer ? answer : undefined;
          if ('kind' in answer || answer.length === 0) return [];
          return sealed(answer, now.seq + 1);
        });
        await within(writeLimit, change);
        if (refused) return { saved: false, trouble: refused };
        await witness?.write(true).catch(() => undefined);
        await tryToCopy();
        return { saved: true };
      } catch (error) {
        return { saved: false, trouble: troubleOf(error) };
      }
    },

    async note(notice) {
      try {
        await area.change((raw) => {
          const seq = judge(raw).seq + 1;
          return [...noticeEdits([notice], seq), seqRecord(seq)];
        });
        return { saved: true };
      } catch (error) {
        return { saved: false, trouble: troubleOf(error) };
      }
    },

    erase: () =>
      alone('copy', async () => {
        await copy?.remove();
        await area.clear();
        await witness?.write(false);
      }),

    count: async () => ({ records: (await area.read()).size, copies: (await readCopy()) ? 1 : 0 }),
  };
}

const newer = (count: number): StoreTrouble => ({ kind: 'newer', count });
const notOpen = (copied: Copy | null): StoreTrouble => ({
  kind: 'notOpen',
  ...(copied && { day: localDay(copied.written) }),
});

function sealed(edits: readonly DataEdit[], seq: number): RawEdit[] {
  return [
    ...edits.map(({ key, data }) => (data === undefined ? { key } : { key, value: seal(key, seq, data) })),
    seqRecord(seq),
  ];
}

function reading(raw: ReadonlyMap<string, unknown>): Reading {
  const judged = judge(raw);
  const good = new Map(judged.good);
  for (const [key, { data, seq }] of judged.newer)
    if (data !== undefined) good.set(key, { data, seq, bytes: 0 });
  const troubles = summary(noticesIn(judged.good));
  if (judged.newer.size > 0) troubles.push(newer(judged.newer.size));
  return { good, troubles };
}

/** Notices of one kind and day become one trouble with a count. */
function summary(notices: readonly Notice[]): StoreTrouble[] {
  const troubles = new Map<string, StoreTrouble>();
  for (const { kind, day } of notices) {
    const known = troubles.get(`${kind} ${day}`);
    if (known) known.count = (known.count ?? 0) + 1;
    else troubles.set(`${kind} ${day}`, { kind, count: 1, ...(day && { day }) });
  }
  return [...troubles.values()];
}

function applied(raw: ReadonlyMap<string, unknown>, edits: readonly RawEdit[]): Map<string, unknown> {
  const result = new Map(raw);
  for (const { key, value } of edits) {
    if (value === undefined) result.delete(key);
    else result.set(key, value);
  }
  return result;
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
      records.set(key, value);
    } catch {}
  }
  return { seq, records, written };
}
