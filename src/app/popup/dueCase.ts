import { isOpen } from '../../profile/caseStore';
import type { Case } from '../../profile/schemas';

/**
 * The open case whose day to try again has come, the latest such day first; undefined when there is none.
 * @param today `YYYY-MM-DD`
 */
export function dueCase(cases: readonly Case[], today: string): (Case & { retryOn: string }) | undefined {
  return cases
    .flatMap((one) => {
      const { retryOn } = one;
      return retryOn !== undefined && retryOn <= today && isOpen(one) ? [{ ...one, retryOn }] : [];
    })
    .sort((a, b) => (a.retryOn < b.retryOn ? 1 : -1))[0];
}
