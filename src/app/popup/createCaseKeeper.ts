import { changeCase, saveCase } from '../../profile/caseStore';
import type { Case } from '../../profile/schemas';
import type { Saved } from '../../profile/troubles';

/** Keeps the case as it stands now. Calls wait for each other, so that the last one is what stays. */
export type KeepCase = (wanted: Case) => Promise<Saved>;

/**
 * Writes a case down once, and from then on only changes it: one deleted meanwhile in another tab stays
 * deleted, with the trouble `caseGone`.
 * @param begun ids of the cases written down before
 */
export function createCaseKeeper(begun: readonly string[]): KeepCase {
  const written = new Set(begun);
  let last: Promise<unknown> = Promise.resolve();
  const write = async (wanted: Case): Promise<Saved> => {
    const { id, at: _, message: __, host: ___, ...progress } = wanted;
    const saved = await (written.has(id) ? changeCase(id, progress) : saveCase(wanted));
    if (saved.saved) written.add(id);
    return saved;
  };
  return (wanted) => {
    const next = last.then(() => write(wanted));
    last = next;
    return next;
  };
}
