/** From what the popup remembers and what is kept to what the engine is asked, and to what is shown of its answer. */
import { leads } from '../../engine/diagnose/standings';
import type { CauseFinding, Diagnosis, DiagnosisInput, Standing } from '../../engine/diagnose/types';
import type { FactId, ProductId } from '../../knowledge/define';
import type { Fact } from '../../knowledge/defineDiagnosis';
import type { Applied } from '../../profile/caseStore';
import { factEntries, type StoredFacts } from '../../profile/factStore';
import { isCreditFact, isUnderAge } from '../../profile/sensitivity';
import type { UsedAnswer } from '../../ui/popup/answersScreen';
import type { PopupState } from '../../ui/popup/popupState';
import { previousQuestion } from '../../ui/popup/previousQuestion';
import type { OpenQuestion } from '../../ui/popup/questionCard';

/** What is in use: kept facts, with the answers of this time over them. */
export function usedAnswers(state: PopupState, kept: StoredFacts): UsedAnswer[] {
  const now = new Map(state.answers.map(({ fact, value }) => [fact, value]));
  const stored = factEntries(kept).filter(([fact, { value }]) => !now.has(fact) || now.get(fact) === value);
  const storedIds = new Set(stored.map(([fact]) => fact));
  return [
    ...stored.map(([fact, { value, confirmed }]) => ({ fact, value, confirmed })),
    ...state.answers.filter(({ fact }) => !storedIds.has(fact)).map(({ fact, value }) => ({ fact, value })),
  ];
}

/** The product in question, as far as the message or an answer says. */
export function productOf(state: PopupState, facts: Partial<Record<FactId, string>>): ProductId | undefined {
  const said = state.product ?? state.message?.product ?? undefined;
  if (said && said !== 'both') return said;
  return facts.product as ProductId | undefined;
}

/**
 * The engine's question.
 * @param applied what the history knows, and whether it counts the case at hand already
 */
export function diagnosisInput(
  state: PopupState,
  answers: readonly UsedAnswer[],
  applied: Applied & { counted: boolean },
  scamSeen: boolean,
  today: string,
): DiagnosisInput {
  const facts = Object.fromEntries(answers.map(({ fact, value }) => [fact, value]));
  return {
    product: productOf(state, facts),
    symptoms: state.message?.symptoms ?? [],
    facts,
    today,
    appliedLast30Days: applied.count,
    lastApplied: applied.last,
    refusedNow: state.message !== undefined && state.message.way !== 'history' && !applied.counted,
    scamSeen,
    asked: state.answers.map(({ fact }) => fact),
  };
}

/** The question to show: one opened again, or the engine's next. */
export function openQuestion(
  state: PopupState,
  diagnosis: Diagnosis,
  answers: readonly UsedAnswer[],
  facts: readonly Fact[],
  keeps: OpenQuestion['keeps'],
): OpenQuestion | undefined {
  const id = state.reopened ?? diagnosis.question?.fact;
  const fact = facts.find((one) => one.id === id);
  if (!id || !fact) return undefined;
  const given = state.reopened && answers.find((answer) => answer.fact === id)?.value;
  const underAge = isUnderAge(answers.find((answer) => answer.fact === 'age')?.value);
  return {
    fact: id,
    values: fact.values,
    sensitive: fact.sensitivity === 'high',
    value: state.chosen?.fact === id ? state.chosen.value : given,
    left: Math.max(1, diagnosis.questionsLeft),
    hasPrevious: previousQuestion(state) !== undefined && previousQuestion(state) !== state.reopened,
    keeps: underAge && isCreditFact(id) ? undefined : keeps,
  };
}

const speaks = (standing: Standing): boolean => leads(standing) || standing === 'likely';

/** The cause that speaks for 我们看. The umbrella for what was not said never does; nor does a mere possibility. */
export function leadingCause(
  { causes, status }: Diagnosis,
  known: readonly { id: string; residual?: true }[],
): CauseFinding | undefined {
  const first = causes[0];
  if (status === 'insufficient' || !first || !speaks(first.standing)) return undefined;
  return known.find(({ id }) => id === first.id)?.residual ? undefined : first;
}
