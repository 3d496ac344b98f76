import { isDue } from '../../profile/caseStore';
import type { Case } from '../../profile/schemas';

/**
 * The open case whose day to try again has come, the latest such day first; undefined when there is none.
 * @param today `YYYY-MM-DD`
 */
export function dueCase(cases: readonly Case[], today: string): (Case & { retryOn: string }) | undefined {
  return cases
    .filter((one): one is Case & { retryOn: string } => isDue(one, today))
    .sort((a, b) => (a.retryOn < b.retryOn ? 1 : -1))[0];
}
