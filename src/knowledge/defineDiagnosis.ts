/** What the entries of the diagnosis look like: facts, causes, actions, rules. See define.ts. */
import * as z from 'zod/mini';
import {
  type ActionId,
  type AlternativeId,
  type CauseId,
  type ChannelId,
  type ConflictId,
  Day,
  type FactId,
  type HardRuleId,
  type MythId,
  type PolicyId,
  ProductId,
  Source,
  type SourceId,
  type SymptomId,
} from './define';

const Sources = z.array(Source).check(z.minLength(1));
const ids = z.array(z.string());
const id = z.string().check(z.regex(/^[a-zA-Z][A-Za-z0-9]*$/));

/** How far one piece of evidence moves a cause; the numbers behind it are in engine/diagnose/bands.ts. */
export const Strength = z.enum(['weak', 'moderate', 'strong', 'decisive']);
export type Strength = z.infer<typeof Strength>;
/** A `-` speaks against. `proves` and `rulesOut` are for documented rules only. */
export const FactWeight = z.enum([
  'weak',
  'moderate',
  'strong',
  'decisive',
  '-weak',
  '-moderate',
  '-strong',
  'proves',
  'rulesOut',
]);
export type FactWeight = z.infer<typeof FactWeight>;
/** How common a cause is among people whose activation failed: our own guess, in three steps. */
export const Prior = z.enum(['rare', 'occasional', 'common']);
export type Prior = z.infer<typeof Prior>;

/**
 * What another try has to wait for. `none`: nothing to say. `afterRepair`: what is wrong, mended. `tomorrow`: the
 * next day. `ourPause`: thirty days after the last application, which is our own idea. `outageHour` and
 * `afterPromo`: an hour, or the end of a sale, our own idea too. `asTheySay`: the message itself names a time, and
 * we only repeat that it does. `recordUpdate`: a day or two after repaying, our own idea. `afterLastTry`: `ourPause`
 * while nobody knows when the last application was. The others name what comes first, or whom to ask.
 */
export const RetryBasis = z.enum([
  'none',
  'underAge',
  'afterRepair',
  'ourPause',
  'outageHour',
  'otherShop',
  'tomorrow',
  'repayFirst',
  'securityFirst',
  'afterPromo',
  'asTheySay',
  'askOfficial',
  'recordUpdate',
  'afterLastTry',
  'askAuthority',
]);
export type RetryBasis = z.infer<typeof RetryBasis>;
/**
 * Of a cause also `pauseIfRefused` and `pauseOrNone`: `ourPause` if an application was turned down of late, else
 * `afterRepair`, or `none` where there is nothing to mend; and `repayIfDue`: `repayFirst` only once somebody told us
 * that something is owed, else `pauseOrNone`.
 */
export const CauseRetry = z.union([RetryBasis, z.enum(['pauseIfRefused', 'pauseOrNone', 'repayIfDue'])]);
export type CauseRetry = z.infer<typeof CauseRetry>;

/** What a rule looks at: a symptom that was seen, or a known fact with one of these values (or none of those). */
export const Condition = z.union([
  z.strictObject({ symptom: z.string() }),
  z.strictObject({ fact: z.string(), is: ids }),
  z.strictObject({ fact: z.string(), isNot: ids }),
  z.strictObject({ scamSeen: z.literal(true) }),
]);
export type Condition =
  | { symptom: SymptomId }
  | { fact: FactId; is: string[] }
  | { fact: FactId; isNot: string[] }
  | { scamSeen: true };
/** True when all conditions of any one row hold. */
const When = z.array(z.array(Condition));
export type When = Condition[][];

export const Fact = z.strictObject({
  id,
  /** The allowed values, in the order to show them. */
  values: ids.check(z.minLength(2)),
  /**
   * For each value our own guess of how many in a hundred people who come here would give it; sums to
   * 100. Only weighs questions and scales evidence; never shown.
   */
  shares: z.array(z.number().check(z.positive())),
  sensitivity: z.enum(['low', 'medium', 'high']),
  /** Absent: bears on every product. */
  products: z.optional(z.array(ProductId)),
  /** Not kept, and not asked, for somebody under 18. */
  credit: z.optional(z.literal(true)),
  /** Trouble of answering, in minutes; 0 = never asked by the engine. */
  effort: z.number().check(z.nonnegative()),
  /** Counts for so many days after it was last confirmed; absent: for the usual time. */
  days: z.optional(z.number().check(z.positive())),
  /** The question makes no sense then. */
  skipWhen: z.optional(When),
});
export type Fact = Omit<z.infer<typeof Fact>, 'id' | 'skipWhen'> & { id: FactId; skipWhen?: When };

/** What a symptom says about a cause: how often this cause would be reported in these words. */
const Columns = z.record(z.string(), Strength);
export type Columns = Partial<Record<SymptomId, Strength>>;

export const Cause = z.strictObject({
  id,
  products: z.array(ProductId).check(z.minLength(1)),
  prior: Prior,
  symptoms: Columns,
  /** Fact → value → weight. A value that is not named leaves the cause about where it was. */
  facts: z.record(z.string(), z.record(z.string(), FactWeight)),
  /** What to do, first things first. */
  actions: ids.check(z.minLength(1)),
  /** Minutes to check it or to begin mending it: 1, 2, 5, 10 or 30. */
  minutes: z.union([z.literal(1), z.literal(2), z.literal(5), z.literal(10), z.literal(30)]),
  /** Another cause that has to be mended first. */
  after: z.optional(z.string()),
  /**
   * When to try again while this cause leads and no hard rule says otherwise. Plain `afterRepair` is for what is
   * tried again at once when it is mended, even after a refusal.
   */
  retry: CauseRetry,
  /** Never stands higher: what speaks for it does not explain the whole. */
  atMost: z.optional(z.literal('moreLikely')),
  /** The umbrella for what was not said: printed after its band, never first, never the last word. */
  residual: z.optional(z.literal(true)),
  sources: Sources,
});
export type Cause = Omit<z.infer<typeof Cause>, 'id' | 'symptoms' | 'facts' | 'actions' | 'after'> & {
  id: CauseId;
  symptoms: Columns;
  facts: Partial<Record<FactId, Record<string, FactWeight>>>;
  actions: ActionId[];
  after?: CauseId;
};

/** The gate for every reason nobody listed. */
export const Unlisted = z.strictObject({ prior: Prior, symptoms: Columns, minutes: z.number() });
export type Unlisted = Omit<z.infer<typeof Unlisted>, 'symptoms'> & { symptoms: Columns };

export const Action = z.strictObject({
  id,
  /** now: can be done today · wait: takes weeks · cannotChange: nothing to do but know it. */
  when: z.enum(['now', 'wait', 'cannotChange']),
  /** Makes no sense then. */
  unless: z.optional(When),
  /** Makes sense only then. */
  only: z.optional(When),
  /** Says when to try again: left out where the whole says otherwise. */
  retry: z.optional(RetryBasis),
  /** Means applying again; suspended while an account is unsafe or a debt is overdue. */
  applies: z.optional(z.literal(true)),
  sources: Sources,
});
export type Action = Omit<z.infer<typeof Action>, 'id' | 'unless' | 'only'> & {
  id: ActionId;
  unless?: When;
  only?: When;
};

export const HardRule = z.strictObject({
  id,
  /** The rule holds when all conditions of any one case hold; then that case's actions go before all others. */
  cases: z.array(
    z.strictObject({
      when: z.array(Condition).check(z.minLength(1)),
      unless: z.optional(When),
      first: ids,
    }),
  ),
  /** The plan is the first actions alone. */
  alone: z.optional(z.literal(true)),
  /** Only these causes are shown. */
  onlyCauses: z.optional(ids),
  /** Takes away every action that means applying again. */
  noApplying: z.optional(z.literal(true)),
  /** No further question. */
  noQuestion: z.optional(z.literal(true)),
  /** No loan is named as a way out. */
  noBorrowing: z.optional(z.literal(true)),
  /**
   * When to try again while the rule holds, whatever the cause. Of several rules `securityFirst` counts before all,
   * then the one that comes first in hardRules.ts.
   */
  retry: z.optional(RetryBasis),
  sources: Sources,
});
export type HardRule = Omit<z.infer<typeof HardRule>, 'id' | 'cases' | 'onlyCauses'> & {
  id: HardRuleId;
  cases: { when: Condition[]; unless?: When; first: ActionId[] }[];
  onlyCauses?: CauseId[];
};

/** What to do and ask first; while too little is known for a ranking (H8), nothing else. */
export const Opening = z.strictObject({
  questions: ids,
  afterMessage: z.array(z.strictObject({ symptom: id, fact: id })),
  firstSteps: z.array(z.strictObject({ symptom: id, action: id })),
  retry: z.array(z.strictObject({ symptom: id, basis: RetryBasis })),
  checklist: ids,
});
export interface Opening {
  questions: FactId[];
  /** Asked before all else after this message: what it decides does not depend on how much is known. */
  afterMessage: { symptom: SymptomId; fact: FactId }[];
  /** The first thing to do after this message, however the causes stand. */
  firstSteps: { symptom: SymptomId; action: ActionId }[];
  /** When to try again after this message, whatever cause leads. */
  retry: { symptom: SymptomId; basis: RetryBasis }[];
  checklist: ActionId[];
}

/** A setting in which most causes cannot be what was reported: each but the named ones loses one weight. */
export const Setting = z.strictObject({
  id,
  when: When,
  unless: z.optional(When),
  weight: FactWeight,
  except: ids,
});
export type Setting = Omit<z.infer<typeof Setting>, 'when' | 'unless' | 'except'> & {
  when: When;
  unless?: When;
  except: CauseId[];
};

export const Conflict = z.strictObject({
  id,
  when: When,
  /** These facts count as weak while they clash. */
  weaken: ids,
  /** These facts do not count: the message outranks them. */
  drop: ids,
  /** The message is taken for this one while they clash. */
  readAs: z.optional(z.record(z.string(), z.string())),
  /** What the clash itself speaks for. */
  supports: z.record(z.string(), FactWeight),
  /** false: looks like a clash and is none; nothing is shown. */
  shown: z.boolean(),
  /** Worth asking again. */
  ask: z.optional(z.string()),
});
export type Conflict = Omit<
  z.infer<typeof Conflict>,
  'id' | 'when' | 'weaken' | 'drop' | 'readAs' | 'supports' | 'ask'
> & {
  id: ConflictId;
  when: When;
  weaken: FactId[];
  drop: FactId[];
  readAs?: Partial<Record<SymptomId, SymptomId>>;
  supports: Partial<Record<CauseId, FactWeight>>;
  ask?: FactId;
};

/**
 * A belief worth setting right: shown beside a diagnosis when its conditions hold, unless a hard rule stands alone.
 * One without conditions is shown nowhere yet.
 */
export const Myth = z.strictObject({ id, when: When, sources: Sources });
export type Myth = Omit<z.infer<typeof Myth>, 'id' | 'when'> & { id: MythId; when: When };
/** By kind only: never a name, never a link. */
export const Alternative = z.strictObject({
  id,
  /** Means borrowing; not shown where a rule says so. */
  borrowing: z.boolean(),
  /** Not shown then. */
  unless: z.optional(When),
  /** Shown only then. */
  only: z.optional(When),
  /** Shown beside these causes; empty: beside all. */
  causes: ids,
  sources: Sources,
});
export type Alternative = Omit<z.infer<typeof Alternative>, 'id' | 'causes' | 'unless' | 'only'> & {
  id: AlternativeId;
  only?: When;
  unless?: When;
  causes: CauseId[];
};
export const Channel = z.strictObject({
  id,
  phone: z.optional(z.string()),
  host: z.optional(z.string()),
  sources: Sources,
});
export type Channel = Omit<z.infer<typeof Channel>, 'id'> & { id: ChannelId };
export const Policy = z.strictObject({
  id,
  /** A day, or a month where no day is known. */
  from: z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
  until: z.optional(Day),
  /** Causes it bears on. */
  causes: ids,
  sources: Sources,
});
export type Policy = Omit<z.infer<typeof Policy>, 'id' | 'causes'> & { id: PolicyId; causes: CauseId[] };
/** Where a source is from. Its name and date are words. */
export const SourceRecord = z.strictObject({
  id,
  kind: z.enum(['law', 'official', 'platform', 'press', 'corpus', 'common', 'own']),
  published: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  url: z.optional(z.string().check(z.regex(/^https:\/\//))),
});
export type SourceRecord = Omit<z.infer<typeof SourceRecord>, 'id'> & { id: SourceId };
