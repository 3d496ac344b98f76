/** From what the popup remembers and what is kept to what the engine is asked, and to what is shown of its answer. */
import { leads } from '../../engine/diagnose/standings';
import type { CauseFinding, Diagnosis, DiagnosisInput, Standing } from '../../engine/diagnose/types';
import type { FactId, ProductId, Source } from '../../knowledge/define';
import type { Fact } from '../../knowledge/defineDiagnosis';
import type { Words } from '../../platform/words';
import type { Applied } from '../../profile/caseStore';
import type { StoredFacts } from '../../profile/factStore';
import { isCreditFact, isUnderAge } from '../../profile/sensitivity';
import type { Claim } from '../../ui/parts/sourceRow';
import { say } from '../../ui/parts/words';
import type { UsedAnswer } from '../../ui/popup/answersScreen';
import { type PopupState, previousQuestion } from '../../ui/popup/popupState';
import type { OpenQuestion } from '../../ui/popup/questionCard';

/** What is in use: kept facts, with the answers of this time over them. */
export function usedAnswers(state: PopupState, kept: StoredFacts): UsedAnswer[] {
  const now = new Map(state.answers.map(({ fact, value }) => [fact, value]));
  const stored = (Object.entries(kept) as [FactId, { value: string; confirmed: string }][]).filter(
    ([fact, { value }]) => !now.has(fact) || now.get(fact) === value,
  );
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
  const underAge = isUnderAge(answers.find((answer) => answer.fact === 'age')?.value);
  return {
    fact: id,
    values: fact.values,
    sensitive: fact.sensitivity === 'high',
    value: state.reopened ? answers.find((answer) => answer.fact === id)?.value : undefined,
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

/** An entry of the knowledge base with what it rests on. */
interface Sourced {
  id: string;
  sources: readonly Source[];
}

/** The parts of the knowledge base that a screen says something of. */
export interface ClaimSources {
  causes: readonly Sourced[];
  hardRules: readonly Sourced[];
  policies: readonly (Sourced & { causes: readonly string[] })[];
  myths: readonly Sourced[];
  alternatives: readonly Sourced[];
}

const MOST_CLAIMS = 8;

/** What was said on this screen, each with its best source, the most telling first. */
export function claimsOf(t: Words, diagnosis: Diagnosis, known: ClaimSources): Claim[] {
  const { warnings, myths, alternatives } = diagnosis;
  const shown = diagnosis.causes.filter(
    ({ standing }) => standing !== 'notExcluded' && standing !== 'excluded',
  );
  const policies = known.policies.filter((policy) => shown.some(({ id }) => policy.causes.includes(id)));
  const claims = (entries: readonly Sourced[], wanted: readonly { id: string; text: string }[]): Claim[] =>
    wanted.flatMap(({ id, text }) => {
      const source = bestSource(entries.find((entry) => entry.id === id)?.sources ?? []);
      return source ? [{ text, source }] : [];
    });
  const said = (block: string, ids: readonly string[], leaf = 'title') =>
    ids.map((id) => ({ id, text: say(t, block, id, leaf) }));
  const saidOf = (policy: string) =>
    t('popup.sources.policy', say(t, 'policy', policy, 'title'), say(t, 'policy', policy, 'body'));
  return [
    ...claims(known.hardRules, said('hardRule', warnings)),
    ...claims(
      known.causes,
      said(
        'cause',
        shown.map(({ id }) => id),
      ),
    ),
    ...claims(
      known.policies,
      policies.map(({ id }) => ({ id, text: saidOf(id) })),
    ),
    ...claims(known.myths, said('myth', myths, 'truth')),
    ...claims(known.alternatives, said('alternative', alternatives)),
  ].slice(0, MOST_CLAIMS);
}

const marks = ['supported', 'widelyKnown', 'unverified'] as const;

const bestSource = (sources: readonly Source[]): Source | undefined =>
  sources.toSorted((a, b) => marks.indexOf(a.mark) - marks.indexOf(b.mark))[0];
