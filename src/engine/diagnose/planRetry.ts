import type { HardRuleId } from '../../knowledge/define';
import type { RankedCause } from './rankCauses';
import type { Readable } from './readInput';
import type { Retry, RetryBasis } from './types';

/** Our own pause between two applications, in days. The platform has published none. */
const pauseDays = 30;

/** Rules that decide when to try again, most urgent first. */
const byRule: readonly [HardRuleId, RetryBasis][] = [
  ['H3', 'securityFirst'],
  ['H2', 'securityFirst'],
  ['H1', 'underAge'],
  ['H4', 'outageHour'],
  ['H5', 'repayFirst'],
];

/** What leads, and what it means for another try. */
const byCause: Readonly<Partial<Record<RankedCause['id'], RetryBasis>>> = {
  merchantUnsupported: 'otherShop',
  merchantCollectConfusion: 'none',
  promoRestriction: 'afterPromo',
  dailyQueueFull: 'tomorrow',
  platformOutage: 'outageHour',
  localNetwork: 'outageHour',
  accountCompromised: 'securityFirst',
  legalRestriction: 'askOfficial',
  kycReview: 'askOfficial',
  internalOverdue: 'repayFirst',
  limitExhausted: 'repayFirst',
  repaymentPending: 'askOfficial',
  underAge: 'underAge',
  creditAuthMissing: 'afterRepair',
  outdatedClient: 'afterRepair',
  stepMissing: 'afterRepair',
  faceCheckFailed: 'afterRepair',
  idDocumentExpired: 'afterRepair',
  notAppliedYet: 'none',
  awaitingReevaluation: 'ourPause',
  frequentApplications: 'ourPause',
};

/**
 * When to try again. A day is given only where one can honestly be given: tomorrow if the message says so,
 * or 30 days after the last application, which is our own idea and marked so.
 */
export function planRetry(
  readable: Readable,
  rules: readonly HardRuleId[],
  ranked: readonly RankedCause[],
): Retry {
  const rule = byRule.find(([id]) => rules.includes(id));
  if (rule) return withoutDay(rule[1]);
  if (readable.symptoms.some(({ id }) => id === 'coolingOff')) return withoutDay('asTheySay');
  const first = ranked.find(({ standing }) =>
    ['established', 'mostLikely', 'moreLikely', 'tied'].includes(standing),
  );
  const basis = first && byCause[first.id];
  if (basis === 'tomorrow')
    return { ...withoutDay(basis), ...(readable.today && { earliest: addDays(readable.today, 1) }) };
  if (basis && basis !== 'ourPause') return withoutDay(basis);
  return basis || refused(readable) ? afterPause(readable) : withoutDay(first ? 'afterRepair' : 'none');
}

const withoutDay = (basis: RetryBasis): Retry => ({
  basis,
  ours: basis === 'outageHour' || basis === 'afterPromo',
});

/** An application was turned down just now or within the last weeks. */
function refused(readable: Readable): boolean {
  const { facts, lastApplied, appliedLast30Days } = readable;
  return (
    toldRefused(readable) ||
    lastApplied !== undefined ||
    appliedLast30Days > 0 ||
    facts.get('lastTry') === 'lt30'
  );
}

const toldRefused = ({ symptoms }: Readable, told?: 'verbatim'): boolean =>
  symptoms.some((symptom) => symptom.id === 'rejected' && (!told || symptom.told === told));

/**
 * Counted from the last application; from today if it was turned down again now, or if only its being recent
 * is known.
 */
function afterPause(readable: Readable): Retry {
  const { today, lastApplied, refusedNow } = readable;
  const again = refusedNow && toldRefused(readable, 'verbatim');
  const from = (again ? today : undefined) ?? lastApplied ?? today;
  const due = from && addDays(from, pauseDays);
  if (due && today && due <= today) return { earliest: today, basis: 'ourPause', ours: true };
  return { ...(due && { earliest: due }), basis: 'ourPause', ours: true };
}

/** Calendar days later; both `YYYY-MM-DD`. */
function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}
