import { changeCase, deleteCase, saveCase } from '../../profile/caseStore';
import type { Case } from '../../profile/schemas';
import type { Saved } from '../../profile/troubles';
import type { CaseAtHand } from '../../ui/popup/popupState';
import { changedFields } from './changedFields';
import { progressOf } from './popupCase';

type Patch = Partial<Omit<Case, 'id'>>;

/** Writes cases down. Calls wait for each other, so that the last one is what stays. */
export interface CaseKeeper {
  /** Keeps the case as it stands now. Of one written before, only what has changed since is written. */
  keep: (wanted: Case) => Promise<Saved>;
  /** Changes a case written down before. */
  change: (id: string, patch: Patch) => Promise<Saved>;
  /** Takes a case away again. */
  drop: (id: string) => Promise<Saved>;
}

interface Known {
  /** The cases that were there when the history was read. */
  found: readonly Case[];
  /** The cases of what was left in the session; those that the store took once are not written anew. */
  left: readonly CaseAtHand[];
  /** The history has changed so. */
  onWritten: (change: (before: readonly Case[]) => readonly Case[]) => void;
}

/**
 * Writes a case down once, and from then on only what changes: one deleted meanwhile in another tab stays
 * deleted, with the trouble `caseGone`, and what was changed elsewhere stays changed.
 */
export function createCaseKeeper({ found, left, onWritten }: Known): CaseKeeper {
  const there = new Set(found.map(({ id }) => id));
  const written = writtenBefore(found, left);
  const inTurn = createTurns();
  const change = (id: string, patch: Patch) =>
    onceSaved(changeCase(id, patch), () => {
      written.set(id, { ...written.get(id), ...patch });
      onWritten((before) => before.map((one) => (one.id === id ? { ...one, ...patch } : one)));
    });
  const begin = (wanted: Case, told: Patch) =>
    onceSaved(saveCase(wanted), () => {
      written.set(wanted.id, told);
      there.add(wanted.id);
      onWritten((before) => [wanted, ...before]);
    });
  const drop = (id: string) =>
    onceSaved(deleteCase(id), () => {
      written.delete(id);
      onWritten((before) => before.filter((one) => one.id !== id));
    });
  const keep = async (wanted: Case): Promise<Saved> => {
    const { id, at: _, message: __, host: ___, ...told } = wanted;
    const before = written.get(id);
    if (!before) return begin(wanted, told);
    // What was thought of a case is as it was when first looked at: looking alone changes nothing of it.
    const known = { ...told, ...before };
    written.set(id, known);
    const patch = changedFields(known, told);
    // Where nothing is to be written, the store is asked only whether the case is still there.
    return Object.keys(patch).length === 0 && there.has(id) ? { saved: true } : change(id, patch);
  };
  return {
    keep: (wanted) => inTurn(() => keep(wanted)),
    change: (id, patch) => inTurn(() => change(id, patch)),
    // One that the store never took is not there to be deleted.
    drop: (id) => inTurn(async () => (written.has(id) ? drop(id) : { saved: true })),
  };
}

/** Each case the store ever took, as far as it did. */
const writtenBefore = (found: readonly Case[], left: readonly CaseAtHand[]) =>
  new Map<string, object>([
    ...left.flatMap(({ id, written }) => (written ? [[id, written] as const] : [])),
    ...found.map((one) => [one.id, progressOf(one)] as const),
  ]);

async function onceSaved(saving: Promise<Saved>, then: () => void): Promise<Saved> {
  const saved = await saving;
  if (saved.saved) then();
  return saved;
}

/** Each runs once those before it are over. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return (write: () => Promise<Saved>): Promise<Saved> => {
    const next = last.then(write);
    last = next.catch(() => undefined);
    return next;
  };
}
