import { changeCase, saveCase } from '../../profile/caseStore';
import type { Case } from '../../profile/schemas';
import type { Saved } from '../../profile/troubles';

type Progress = Partial<Omit<Case, 'id'>>;

/** Writes cases down. Calls wait for each other, so that the last one is what stays. */
export interface CaseKeeper {
  /** Keeps the case as it stands now. Of one begun before, only what has changed since its first call is written. */
  keep: (wanted: Case) => Promise<Saved>;
  /** Changes a case written down before. */
  change: (id: string, patch: Progress) => Promise<Saved>;
}

interface Begun {
  /** Ids of the cases written down before. */
  begun: readonly string[];
  /** Those of them that were there when the history was read. */
  found: readonly string[];
  /** A case has been written down for the first time. */
  onBegun: (wanted: Case) => void;
  /** A change has been written. */
  onChanged: (id: string, patch: Progress) => void;
}

/**
 * Writes a case down once, and from then on only what changes: one deleted meanwhile in another tab stays
 * deleted, with the trouble `caseGone`, and what was changed elsewhere stays changed.
 */
export function createCaseKeeper({ begun, found, onBegun, onChanged }: Begun): CaseKeeper {
  const written = new Set(begun);
  const there = new Set(found);
  const standing = new Map<string, Progress>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (write: () => Promise<Saved>): Promise<Saved> => {
    const next = last.then(write);
    last = next.catch(() => undefined);
    return next;
  };
  const change = async (id: string, patch: Progress): Promise<Saved> => {
    const saved = await changeCase(id, patch);
    if (!saved.saved) return saved;
    const before = standing.get(id);
    if (before) standing.set(id, { ...before, ...patch });
    onChanged(id, patch);
    return saved;
  };
  const keep = async (wanted: Case): Promise<Saved> => {
    const { id, at: _, message: __, host: ___, ...progress } = wanted;
    if (!written.has(id)) {
      const saved = await saveCase(wanted);
      if (!saved.saved) return saved;
      written.add(id);
      there.add(id);
      standing.set(id, progress);
      onBegun(wanted);
      return saved;
    }
    const before = standing.get(id);
    // Looking at a case alone changes nothing of it.
    if (!before) standing.set(id, progress);
    const patch = before ? changed(before, progress) : {};
    // Where nothing is to be written, the store is asked only whether the case is still there.
    return Object.keys(patch).length === 0 && there.has(id) ? { saved: true } : change(id, patch);
  };
  return {
    keep: (wanted) => inTurn(() => keep(wanted)),
    change: (id, patch) => inTurn(() => change(id, patch)),
  };
}

/** What is no longer as it was. */
const changed = (before: Progress, now: Progress): Progress =>
  Object.fromEntries(
    Object.entries(now).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Progress]),
    ),
  );
