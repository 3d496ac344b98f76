import type { CopyFile } from '../../src/platform/copyFile';
import type { RecordArea, RecordEdit } from '../../src/platform/recordArea';

/** What to do instead of answering: reject with this error, or (`hang`) never answer. */
type StoreFault = Error | 'hang' | undefined;

export interface MemoryArea extends RecordArea {
  /** What lies in the store, to be damaged at will. */
  records: Map<string, unknown>;
  faults: { read?: StoreFault; change?: StoreFault };
}

/** A record store in memory that keeps what a structured clone keeps. */
export function memoryArea(): MemoryArea {
  const records = new Map<string, unknown>();
  const area: MemoryArea = {
    records,
    faults: {},
    async read() {
      await struck(area.faults.read);
      return structuredClone(records);
    },
    async change(edit) {
      await struck(area.faults.change);
      for (const { key, value } of edit(structuredClone(records)) as RecordEdit[]) {
        if (value === undefined) records.delete(key);
        else records.set(key, structuredClone(value));
      }
    },
    async clear() {
      await struck(area.faults.change);
      records.clear();
    },
  };
  return area;
}

export interface MemoryCopy extends CopyFile {
  text: string | null;
  faults: { read?: StoreFault; write?: StoreFault; remove?: StoreFault };
}

/** A copy file in memory; each writing counts as of the given day, at noon. */
export function memoryCopy(day = '2026-11-18'): MemoryCopy {
  const copy: MemoryCopy = {
    text: null,
    faults: {},
    async read() {
      await struck(copy.faults.read);
      return copy.text === null ? null : { text: copy.text, written: new Date(`${day}T12:00:00`) };
    },
    async write(text) {
      await struck(copy.faults.write);
      copy.text = text;
    },
    async remove() {
      await struck(copy.faults.remove);
      copy.text = null;
    },
  };
  return copy;
}

async function struck(fault: StoreFault): Promise<void> {
  if (fault === 'hang') await new Promise(() => undefined);
  if (fault) throw fault;
}
