import type {
  ActionId,
  AlternativeId,
  CauseId,
  ConflictId,
  FactId,
  HardRuleId,
  MythId,
  ProductId,
  SymptomId,
} from '../../knowledge/define';
import type { RetryBasis, Strength } from '../../knowledge/defineDiagnosis';
import type { Standing } from './standings';

export type { Standing };

/** A fact's value is one of the allowed values in knowledge/facts.ts, or `unknown` (= no evidence). */
export type Facts = Partial<Record<FactId, string>>;

/**
 * How we came to know of a symptom: the platform's own sentence, or somebody's retelling. A retelling
 * is weaker evidence.
 */
export interface ObservedSymptom {
  id: SymptomId;
  told: 'verbatim' | 'retold';
}

export interface DiagnosisInput {
  product?: ProductId;
  symptoms: readonly ObservedSymptom[];
  facts: Facts;
  /** `YYYY-MM-DD`. Without it no date is computed. */
  today?: string;
  /** Applications for this product in the last 30 days by the local history (K9). */
  appliedLast30Days?: number;
  /** The last application by the local history, `YYYY-MM-DD`. */
  lastApplied?: string;
  /** The message at hand was met just now and is not one of the history's: a refusal in it is a new one. */
  refusedNow?: boolean;
  /** A page or text with scam talk was seen (H3). */
  scamSeen?: boolean;
  /** Questions already asked this time, answered or not: they are not asked again. */
  asked?: readonly FactId[];
}

/** One reason for or against a cause, named by what moved it. */
export type Evidence =
  | { kind: 'symptom'; symptom: SymptomId; strength: Strength }
  | { kind: 'fact'; fact: FactId; value: string; strength: Strength }
  /** Two answers that do not go together; the clash itself speaks for something. */
  | { kind: 'conflict'; conflict: ConflictId; strength: Strength };

export interface CauseFinding {
  id: CauseId;
  standing: Standing;
  /** At most three, strongest first. */
  for: Evidence[];
  /** At most two, strongest first. */
  against: Evidence[];
  /** A fact still unknown that could change this cause's standing, if there is one. */
  wouldChange?: FactId;
}

export type PlanGroup = 'now' | 'wait' | 'cannotChange' | 'after';

/** One row of the checklist; `now` rows come in the order to do them. */
export interface PlanStep {
  action: ActionId;
  causes: CauseId[];
  /** now: can be done today · wait: takes weeks · cannotChange: nothing to do · after: may still block once the rest is mended. */
  group: PlanGroup;
}

export interface Retry {
  /** Earliest day, `YYYY-MM-DD`; absent when no day can honestly be given. */
  earliest?: string;
  basis: RetryBasis;
  /** true when the waiting time is our own idea and not the platform's. */
  ours: boolean;
}

/** An input that was left out, with the reason; shown as a note, never thrown. */
export interface IgnoredInput {
  field: string;
  reason: 'unknownId' | 'badValue' | 'twoValues' | 'wrongType' | 'tooMany' | 'otherProduct';
}

export interface Diagnosis {
  status: 'insufficient' | 'ranked' | 'established';
  /** Ranked causes first, then what else may block, then notExcluded, then excluded. */
  causes: CauseFinding[];
  question: { fact: FactId } | null;
  /** Upper bound on questions still to come, the next one included. */
  questionsLeft: number;
  plan: PlanStep[];
  retry: Retry;
  /** True when the best next thing is the platform's own sentence: none was given yet. */
  messageFirst: boolean;
  warnings: HardRuleId[];
  conflicts: ConflictId[];
  /** Common beliefs that fit this case, to be set right. */
  myths: MythId[];
  /** Other ways, by kind; none that means borrowing where a rule forbids it. */
  alternatives: AlternativeId[];
  ignored: IgnoredInput[];
}
