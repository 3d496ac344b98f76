import { alone, type CopyFile, type RecordArea, within } from '../platform/storage';
import { localDay } from './day';
import { seal } from './envelope';
import {
  type Copy,
  type Entry,
  type Judged,
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
  /** Remembers a trouble met elsewhere until it is dismissed, if it can. */
  note(notice: Notice): Promise<void>;
  /** Takes everything away, the copy first: a copy left behind would bring the rest back. */
  erase(): Promise<void>;
  /** How much is there, without mending anything. What cannot be looked at counts as one. */
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
      const { good, bad, seq } = judge(raw);
      // What is damaged now may still be sound in the copy: the next reading needs it.
      if (bad.length > 0) return;
      if (good.size === 0) await copy?.remove();
      else await copy?.write(copyText(seq, [...raw]));
    });
  /** The copy is a second chance: failing to write it must not fail what is already saved. */
  const tryToCopy = () => (copy ? within(copyLimit, writeCopy()).catch(() => undefined) : undefined);

  /** A store that refuses to open begins anew, from the copy, if there is one. One that is slow does not. */
  const reopened = (): Promise<ReadonlyMap<string, unknown>> =>
    alone('reopen', async () => {
      try {
        return await area.read();
      } catch (error) {
        if (troubleOf(error).kind !== 'notOpen' || !(await readCopy())) throw error;
        await area.clear().catch(() => Promise.reject(error));
        return await area.read();
      }
    });

  let sound = false;
  async function readSound(): Promise<Judged> {
    const reading = area.read().catch(reopened);
    const [raw, copied] = await Promise.all([within(readLimit, reading), readCopy()]);
    const expected = raw.size === 0 && ((await witness?.read().catch(() => false)) ?? false);
    const judged = judge(raw);
    const edits = mend(raw, copied, expected, judged);
    sound = true;
    if (edits.length === 0) {
      if (copied?.seq !== judged.seq && judged.good.size > 0 && judged.newer.size === 0) await tryToCopy();
      return judged;
    }
    try {
      await within(
        writeLimit,
        area.change((now) => mend(now, copied, expected)),
      );
      await tryToCopy();
      return judge(await within(readLimit, area.read()));
    } catch {
      return judge(applied(raw, edits));
    }
  }

  return {
    async read() {
      try {
        return reading(await readSound());
      } catch {
        const copied = await readCopy();
        const { good } = judge(copied?.records ?? new Map());
        return { good, troubles: [notOpen(copied)] };
      }
    },

    async change(edit) {
      try {
        if (!sound) await readSound();
        const answers: (readonly DataEdit[] | StoreTrouble)[] = [];
        const change = area.change((raw) => {
          const now = judge(raw);
          const answer = now.newer.size > 0 ? newer(now.newer.size) : edit(now.good);
          answers.push(answer);
          return isTrouble(answer) || answer.length === 0 ? [] : sealed(answer, now.seq + 1);
        });
        await within(writeLimit, change);
        const [answer = []] = answers;
        if (isTrouble(answer)) return { saved: false, trouble: answer };
        if (answer.length === 0) return { saved: true };
        await witness?.write(true).catch(() => undefined);
        await tryToCopy();
        return { saved: true };
      } catch (error) {
        return { saved: false, trouble: troubleOf(error) };
      }
    },

    async note(notice) {
      const change = area.change((raw) => {
        const { newer, seq } = judge(raw);
        return newer.size > 0 ? [] : [...noticeEdits([notice], seq + 1), seqRecord(seq + 1)];
      });
      await within(writeLimit, change).catch(() => undefined);
    },

    async erase() {
      const erasing = alone('copy', async () => {
        await copy?.remove();
        await area.clear();
        await witness?.write(false);
      });
      await within(writeLimit, erasing);
    },

    async count() {
      const records = await within(readLimit, area.read()).then(
        (raw) => raw.size,
        () => 1,
      );
      const copies = await within(copyLimit, copy?.read() ?? Promise.resolve(null)).then(
        (file) => (file ? 1 : 0),
        () => 1,
      );
      return { records, copies };
    },
  };
}

const isTrouble = (answer: readonly DataEdit[] | StoreTrouble): answer is StoreTrouble => 'kind' in answer;
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

function reading({ good, newer: later, bad }: Judged): Reading {
  const readable = new Map(good);
  for (const [key, { data, seq }] of later)
    if (data !== undefined) readable.set(key, { data, seq, bytes: 0 });
  const troubles = summary(noticesIn(good));
  if (later.size > 0) troubles.push(newer(later.size));
  if (bad.length > 0) troubles.push({ kind: 'unreadable', count: bad.length });
  return { good: readable, troubles };
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
      if (typeof key === 'string') records.set(key, value);
    } catch {}
  }
  return { seq, records, written };
}
