import { localDay } from '../day';
import { alone } from '../platform/alone';
import type { CopyFile } from '../platform/copyFile';
import type { RecordArea, RecordEdit } from '../platform/recordArea';
import { within } from '../platform/within';
import { createStoreCopy, type StoreCopy } from './createStoreCopy';
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

/**
 * Records that survive damage: each in an envelope with version, number and checksum, all changes in one
 * transaction, and a copy of the whole that fails apart from the store.
 */
export function createRecords(area: RecordArea, file?: CopyFile, witness?: Witness): Records {
  const copy = createStoreCopy(area, file);
  const places = { area, copy, witness };
  let sound = false;
  const mended = async (): Promise<Judged> => {
    const judged = await readSound(places);
    sound = true;
    return judged;
  };
  return {
    read: () =>
      mended()
        .then(reading)
        .catch(() => readCopyAlone(copy)),
    async change(edit) {
      try {
        if (!sound) await mended();
        return await changeAll(places, edit);
      } catch (error) {
        return { saved: false, trouble: troubleOf(error) };
      }
    },
    async note(notice) {
      const change = area.change((raw) => {
        const { newer: later, seq } = judge(raw);
        return later.size > 0 ? [] : [...noticeEdits([notice], seq + 1), seqRecord(seq + 1)];
      });
      await within(writeLimit, change).catch(() => undefined);
    },
    erase: () => within(writeLimit, eraseAll(places)),
    async count() {
      const records = within(readLimit, area.read()).then(
        (raw) => raw.size,
        () => 1,
      );
      return { records: await records, copies: await copy.count() };
    },
  };
}

interface Places {
  area: RecordArea;
  copy: StoreCopy;
  witness: Witness | undefined;
}

/** What lies in the store, mended where it must be. Rejects when nothing can be read at all. */
async function readSound({ area, copy, witness }: Places): Promise<Judged> {
  const look = area.read().catch(() => reopened(area, copy));
  const [raw, copied] = await Promise.all([within(readLimit, look), copy.read()]);
  const expected = raw.size === 0 && ((await witness?.read().catch(() => false)) ?? false);
  const judged = judge(raw);
  const edits = mend(raw, copied, expected, judged);
  if (edits.length === 0) {
    if (copied?.seq !== judged.seq && judged.good.size > 0 && judged.newer.size === 0) await copy.write();
    return judged;
  }
  try {
    // Asked for again: another tab may have erased everything since, and erased it stays.
    const change = copy.readThen((copiedNow) => area.change((now) => mend(now, copiedNow, expected)));
    await within(writeLimit, change);
    await copy.write();
    return judge(await within(readLimit, area.read()));
  } catch {
    return judge(applied(raw, edits));
  }
}

/** A store that refuses to open begins anew, from the copy, if there is one. One that is slow does not. */
function reopened(area: RecordArea, copy: StoreCopy): Promise<ReadonlyMap<string, unknown>> {
  return alone('reopen', async () => {
    try {
      return await area.read();
    } catch (error) {
      if (troubleOf(error).kind !== 'notOpen' || !(await copy.read())) throw error;
      await area.clear().catch(() => Promise.reject(error));
      return await area.read();
    }
  });
}

/** The store does not open: the copy says what there was. */
async function readCopyAlone(copy: StoreCopy): Promise<Reading> {
  const copied = await copy.read();
  const { good } = judge(copied?.records ?? new Map());
  return { good, troubles: [notOpen(copied)] };
}

async function changeAll(
  { area, copy, witness }: Places,
  edit: Parameters<Records['change']>[0],
): Promise<Saved> {
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
  await copy.write(answer.some(({ data }) => data === undefined));
  return { saved: true };
}

const eraseAll = ({ area, copy, witness }: Places): Promise<void> =>
  copy.removeThen(async () => {
    // The witness first, or a tab that reads in between takes the empty store for a lost one. Where it cannot
    // be told, the records go all the same.
    await witness?.write(false).catch(() => undefined);
    await area.clear();
  });

const isTrouble = (answer: readonly DataEdit[] | StoreTrouble): answer is StoreTrouble => 'kind' in answer;
const newer = (count: number): StoreTrouble => ({ kind: 'newer', count });
const notOpen = (copied: Copy | null): StoreTrouble => ({
  kind: 'notOpen',
  ...(copied && { day: localDay(copied.written) }),
});

function sealed(edits: readonly DataEdit[], seq: number): RecordEdit[] {
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

function applied(raw: ReadonlyMap<string, unknown>, edits: readonly RecordEdit[]): Map<string, unknown> {
  const result = new Map(raw);
  for (const { key, value } of edits) {
    if (value === undefined) result.delete(key);
    else result.set(key, value);
  }
  return result;
}
