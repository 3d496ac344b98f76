import type { Diagnosis } from '../../engine/diagnose/types';
import type { ActionId } from '../../knowledge/define';

const waits: readonly ActionId[] = ['waitAndRetry', 'pause'];

/** On the day the user set, which asks for itself: no other day to wait for stands beside it. */
export function onTheDay(diagnosis: Diagnosis): Diagnosis {
  const { plan, retry } = diagnosis;
  return {
    ...diagnosis,
    plan: plan.filter(({ action }) => !waits.includes(action)),
    retry: retry.earliest ? { basis: 'none', ours: false } : retry,
  };
}
