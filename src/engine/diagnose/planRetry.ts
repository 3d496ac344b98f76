import { addDays } from '../../day';
import type { CauseRetry, RetryBasis } from '../../knowledge/defineDiagnosis';
import type { DiagnosisKnowledge } from './compileNet';
import type { Ranking } from './createDiagnoser';
import { pauseDays } from './pauseDays';
import type { RankedCause } from './rankCauses';
import type { Readable } from './readInput';
import { leads } from './standings';
import type { Retry } from './types';

/**
 * When to try again: as the hard rules say, else as the message says, else as the first cause that leads says. A
 * day is given only where one can honestly be given: tomorrow if the message says so, or 30 days after the last
 * application, which is our own idea and marked so.
 *
 * @param shown the causes that are shown, in their order
 */
export function planRetry(
  { opening }: Pick<DiagnosisKnowledge, 'opening'>,
  { net, readable, rules }: Pick<Ranking, 'net' | 'readable' | 'rules'>,
  shown: readonly RankedCause[],
): Retry {
  const ruled = mostUrgent(rules.hard.flatMap(({ retry }) => retry ?? []));
  if (ruled) return retryBy(ruled, readable);
  const said = opening.retry.find(({ symptom }) => readable.symptoms.some(({ id }) => id === symptom));
  if (said) return withoutDay(said.basis);
  const first = shown.find(({ standing }) => leads(standing));
  const basis = first && net.causes[first.gate]?.retry;
  if (!basis) return pauseOrNone(readable);
  return retryBy(basis, readable);
}

/** An account that is not safe comes before all else; otherwise the rules are in their order. */
const mostUrgent = (bases: readonly RetryBasis[]): RetryBasis | undefined =>
  bases.find((basis) => basis === 'securityFirst') ?? bases[0];

function retryBy(basis: CauseRetry, readable: Readable): Retry {
  if (basis === 'pauseIfRefused') return refused(readable) ? afterPause(readable) : withoutDay('afterRepair');
  if (basis === 'ourPause') return afterPause(readable);
  if (basis === 'afterLastTry' && refused(readable)) return afterPause(readable);
  if (basis === 'afterLastTry' && readable.facts.has('lastTry')) return withoutDay('afterRepair');
  if (basis === 'repayIfDue' && owes(readable)) return withoutDay('repayFirst');
  if (basis === 'repayIfDue' || basis === 'pauseOrNone') return pauseOrNone(readable);
  const { today } = readable;
  return { ...withoutDay(basis), ...(basis === 'tomorrow' && today && { earliest: addDays(today, 1) }) };
}

const pauseOrNone = (readable: Readable): Retry =>
  refused(readable) ? afterPause(readable) : withoutDay('none');

const withoutDay = (basis: RetryBasis): Retry => ({
  basis,
  ours: ourIdeas.includes(basis),
});

const ourIdeas: readonly RetryBasis[] = ['outageHour', 'afterPromo', 'recordUpdate', 'afterLastTry'];

/** Nobody is told to repay because of a message alone: it may be that nothing was ever borrowed. */
const owes = ({ facts }: Readable): boolean =>
  facts.get('balanceDue') === 'due' || facts.get('antOverdue') === 'current';

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
