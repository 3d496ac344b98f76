import * as z from 'zod/mini';
import { localDay } from '../day';
import type { RecordEdit } from '../platform/recordArea';
import { seal, type Unsealed, unseal } from './envelope';
import type { Kind } from './migrate';
import { Case, Settings, StoredFact } from './schemas';

/** A trouble that was met while nobody was looking, kept until the user has seen it. */
export const Notice = z.strictObject({
  kind: z.enum(['unreadable', 'restored', 'rolledBack', 'gone', 'settingsReset']),
  day: z.optional(z.string()),
  /** The record set aside, as far as it could be written down. */
  key: z.optional(z.string()),
  raw: z.optional(z.string()),
});
export type Notice = z.infer<typeof Notice>;

export interface Entry {
  /** As the schema of its key gave it: who knows the key knows the shape. */
  data: unknown;
  /** The change this record comes from; a later change has a higher number. */
  seq: number;
  /** The size of its JSON text. */
  bytes: number;
}

export interface Judged {
  good: Map<string, Entry>;
  /** Written by a newer version; the data where our schema can read it. */
  newer: Map<string, { data?: unknown; seq: number }>;
  bad: string[];
  /** The last change known of. */
  seq: number;
}

export interface Copy {
  seq: number;
  records: ReadonlyMap<string, unknown>;
  written: Date;
}

const seqKey = 'seq';
const noticePrefix = 'notice/';
const mostNotices = 20;
const schemas: Readonly<Record<string, [Kind | undefined, z.ZodMiniType<unknown>]>> = {
  fact: ['fact', StoredFact],
  case: ['case', Case],
  settings: ['settings', Settings],
  notice: [undefined, Notice],
  seq: [undefined, z.null()],
};

function look(key: string, raw: unknown): Unsealed<unknown> {
  const [kind, schema] = schemas[key.split('/', 1)[0] ?? ''] ?? [];
  return schema ? unseal(key, raw, kind, schema) : { state: 'bad' };
}

/** Sorts records into what can be used, what is from a newer version, and what is damaged. */
export function judge(raw: ReadonlyMap<string, unknown>): Judged {
  const judged: Judged = { good: new Map(), newer: new Map(), bad: [], seq: 0 };
  for (const [key, value] of raw) {
    const found = look(key, value);
    if (found.state === 'bad') {
      judged.bad.push(key);
      continue;
    }
    judged.seq = Math.max(judged.seq, found.seq);
    if (found.state === 'newer') judged.newer.set(key, { data: found.data, seq: found.seq });
    else judged.good.set(key, found);
  }
  return judged;
}

/** The record that says how far the store has come, even when all others were deleted since. */
export const seqRecord = (seq: number): RecordEdit => ({ key: seqKey, value: seal(seqKey, seq, null) });

/**
 * What is to be done so that only sound records are left: damaged ones are set aside and, where the copy
 * has them, put back; a store that lost changes it had acknowledged goes back to the copy as a whole.
 * No edits when all is well, and none where a newer version has written.
 * @param expected whether something had been kept here before, by a witness outside the store
 */
export function mend(
  raw: ReadonlyMap<string, unknown>,
  copy: Copy | null,
  expected: boolean,
  now = judge(raw),
): RecordEdit[] {
  if (now.newer.size > 0) return [];
  const behind = copy !== null && copy.seq > now.seq;
  // A copy of the same change has the same records: what is only there was lost here.
  const lost = copy && copy.seq >= now.seq ? [...copy.records.keys()].filter((key) => !raw.has(key)) : [];
  const gone = expected && raw.size === 0 && !behind;
  if (!behind && !gone && now.bad.length === 0 && lost.length === 0) return [];

  const seq = Math.max(now.seq, copy?.seq ?? 0) + 1;
  const day = copy ? localDay(copy.written) : undefined;
  const old = judge(copy?.records ?? new Map()).good;
  const back = (key: string): RecordEdit => ({
    key,
    value: old.has(key) ? copy?.records.get(key) : undefined,
  });
  const edits: RecordEdit[] = [...lost, ...now.bad].map(back);
  const notices = [...now.bad, ...(behind ? [] : lost)].filter(isContent).map((key): Notice => {
    const raised = old.has(key);
    return {
      kind: raised ? 'restored' : 'unreadable',
      day: raised ? day : undefined,
      key,
      raw: written(raw.get(key)),
    };
  });
  if (behind) {
    edits.push(...[...now.good.keys()].filter(isContent).map(back));
    notices.unshift({ kind: 'rolledBack', day });
  }
  if (gone) notices.push({ kind: 'gone' });
  return [...edits, ...noticeEdits(notices, seq), seqRecord(seq)];
}

const isContent = (key: string) => key !== seqKey && !key.startsWith(noticePrefix);

/** Puts notices into the store, the first twenty of one go: more of them say nothing new. */
export function noticeEdits(notices: readonly Notice[], seq: number): RecordEdit[] {
  return notices.slice(0, mostNotices).map((notice, i) => {
    const key = `${noticePrefix}${seq}-${i}`;
    return { key, value: seal(key, seq, notice) };
  });
}

export const isNotice = (key: string) => key.startsWith(noticePrefix);

/** The notices among sound records. */
export function noticesIn(good: ReadonlyMap<string, Entry>): Notice[] {
  return [...good].filter(([key]) => isNotice(key)).map(([, entry]) => entry.data as Notice);
}

function written(raw: unknown): string {
  try {
    return (JSON.stringify(raw) ?? String(raw)).slice(0, 2000);
  } catch {
    return '';
  }
}
