import type { ActionId, CauseId } from '../../knowledge/define';
import type { DiagnosisKnowledge } from './compileNet';
import { isMeant, type Rules, type Seen } from './findRules';
import type { RankedCause } from './rankCauses';
import { leads } from './standings';
import type { PlanGroup, PlanStep, Retry } from './types';

/** C from which on a cause off the checklist may still block once the rest is mended. */
const mayStillBlock = 0.3;

/**
 * The plan: what rules and the message put first, then what is established, then the checklist in its order and whatever an
 * answer speaks for, then what may still block afterwards. Waiting goes to a group of its own. Ends with official support, except where a
 * rule says these and no others.
 *
 * @param checklistOrder gates by least expected cost
 */
export function planActions(
  knowledge: DiagnosisKnowledge,
  seen: Seen,
  rules: Rules,
  ranked: readonly RankedCause[],
  checklistOrder: readonly number[],
  retry: Retry,
): PlanStep[] {
  const plan = new Plan(knowledge, seen, rules, retry);
  const standing = ranked.filter((cause) => cause.standing !== 'excluded');
  const saidFirst = knowledge.opening.firstSteps.filter(({ symptom }) =>
    seen.symptoms.some(({ id }) => id === symptom),
  );
  const alone = rules.hard.some((rule) => rule.alone);
  for (const action of [...rules.first, ...(alone ? [] : saidFirst.map((step) => step.action))]) {
    const causes = standing.filter(({ id }) => plan.actionsOf(id).includes(action));
    plan.add(
      action,
      causes.map(({ id }) => id),
    );
  }
  if (alone) return plan.steps;
  const front = standing.filter((cause) => leads(cause.standing));
  const listed = checklistOrder.flatMap((gate) => standing.filter((cause) => cause.gate === gate));
  const now = new Set([
    ...standing.filter(({ standing: s }) => s === 'established'),
    ...listed,
    ...front,
    ...standing.filter(isTold),
  ]);
  for (const cause of now) {
    const actions = plan.actionsOf(cause.id);
    // Nothing but a vague sentence speaks for it: look before mending what may be whole.
    const few = leads(cause.standing) || isTold(cause) ? actions : actions.slice(0, 1);
    for (const action of few) plan.add(action, [cause.id]);
  }
  const later = standing.filter(
    (cause) => !now.has(cause) && !cause.residual && cause.failed >= mayStillBlock,
  );
  for (const { id } of later) for (const action of plan.actionsOf(id)) plan.add(action, [id], 'after');
  plan.add('askOfficial', []);
  for (const { id } of standing.filter((cause) => cause.residual)) {
    for (const action of plan.actionsOf(id)) plan.add(action, [id]);
  }
  return plan.steps;
}

/** An answer speaks for it, not only the message. */
const isTold = (cause: RankedCause): boolean => cause.for.some(({ kind }) => kind !== 'symptom');

/** Steps without repetition: an action named again only gains causes. */
class Plan {
  readonly steps: PlanStep[] = [];
  readonly #knowledge: DiagnosisKnowledge;
  readonly #seen: Seen;
  readonly #noApplying: boolean;
  readonly #retry: Retry;

  constructor(knowledge: DiagnosisKnowledge, seen: Seen, rules: Rules, retry: Retry) {
    this.#retry = retry;
    this.#knowledge = knowledge;
    this.#seen = seen;
    this.#noApplying = rules.hard.some(({ noApplying }) => noApplying);
  }

  actionsOf(cause: CauseId): readonly ActionId[] {
    return this.#knowledge.causes.find(({ id }) => id === cause)?.actions ?? [];
  }

  add(id: ActionId, causes: readonly CauseId[], late?: 'after'): void {
    const action = this.#knowledge.actions.find((one) => one.id === id);
    if (!action || (action.applies && this.#noApplying)) return;
    if (!isMeant(action, this.#seen)) return;
    if (action.retry && action.retry !== this.#retry.basis) return;
    const step = this.steps.find((one) => one.action === id);
    const group: PlanGroup = action.when === 'now' && late ? late : action.when;
    if (!step) this.steps.push({ action: id, causes: [...causes], group });
    else step.causes = [...new Set([...step.causes, ...causes])];
  }
}
