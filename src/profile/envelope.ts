import * as z from 'zod/mini';
import { crc32 } from './crc32';
import { type Kind, migrate, schemaVersion } from './migrate';
import { utf8Length } from './utf8Length';

const Envelope = z.object({
  v: z.int().check(z.positive()),
  seq: z.int().check(z.nonnegative()),
  crc: z.number(),
  data: z.string(),
});
/**
 * How a record lies on disk. `data` is JSON text rather than an object: a store may reorder keys or drop
 * what it cannot copy, but it gives a string back as it was, so the checksum means something.
 */
export type Envelope = z.infer<typeof Envelope>;

const checksum = (key: string, v: number, seq: number, data: string) =>
  crc32(`${v}\n${seq}\n${key}\n${data}`);

/** Packs data for the store. `key` goes into the checksum, so a record in another's place shows. */
export function seal(key: string, seq: number, data: unknown): Envelope {
  const text = JSON.stringify(data);
  return { v: schemaVersion, seq, crc: checksum(key, schemaVersion, seq, text), data: text };
}

export type Unsealed<T> =
  | { state: 'good'; data: T; seq: number; bytes: number }
  /** Undamaged but of a newer version: to be left as it is. `data` when our schema can read it. */
  | { state: 'newer'; data?: T; seq: number }
  | { state: 'bad' };

/** Reads what `seal` packed, whatever has become of it since. Never throws. */
export function unseal<T>(
  key: string,
  raw: unknown,
  kind: Kind | undefined,
  schema: z.ZodMiniType<T>,
): Unsealed<T> {
  const envelope = Envelope.safeParse(raw).data;
  if (!envelope || envelope.crc !== checksum(key, envelope.v, envelope.seq, envelope.data))
    return { state: 'bad' };
  const value = parse(envelope.data);
  const { v, seq } = envelope;
  if (v > schemaVersion) return { state: 'newer', data: schema.safeParse(value).data, seq };
  const { data, success } = schema.safeParse(kind ? migrate(kind, v, value) : value);
  return success ? { state: 'good', data, seq, bytes: utf8Length(envelope.data) } : { state: 'bad' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
