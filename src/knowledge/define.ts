/**
 * What an entry of the knowledge base looks like. Entries import the types only (`satisfies Cause`), so
 * nothing here ships with them; the tests in test/knowledge parse every entry with the schemas.
 *
 * Ids: the words are the roll call. An id is legal when locales/zh_CN.yml has its title, so an entry
 * without words fails the type check, and words without an entry fail a test.
 */

import * as z from 'zod/mini';
import type { GeneratedI18nStructure } from '#i18n';

export type WordKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;
/** The ids X for which the words have `block.X.leaf`. */
type IdsOf<Block extends string, Leaf extends string> = WordKey extends infer K
  ? K extends `${Block}.${infer Id}.${Leaf}`
    ? Id
    : never
  : never;

export type CauseId = IdsOf<'cause', 'title'>;
export type FactId = IdsOf<'fact', 'label'>;
export type SymptomId = IdsOf<'symptom', 'title'>;
export type ActionId = IdsOf<'action', 'title'>;
export type HardRuleId = IdsOf<'hardRule', 'title'>;
export type ConflictId = IdsOf<'conflict', 'title'>;
export type MythId = IdsOf<'myth', 'title'>;
export type AlternativeId = IdsOf<'alternative', 'title'>;
export type ScamPatternId = IdsOf<'scam', 'title'>;

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** supported: a source says it · widelyKnown: generally said, no primary source found · unverified: a claim only. */
export const Mark = z.enum(['supported', 'widelyKnown', 'unverified']);
export type Mark = z.infer<typeof Mark>;

export const Source = z.strictObject({
  /** A key of sources.ts. */
  ref: z.string(),
  mark: Mark,
  /** The day somebody last looked. */
  checked: Day,
  /** From this day on the entry shows 需要复核. */
  reviewBy: Day,
});
export type Source = z.infer<typeof Source>;

export const ProductId = z.enum(['huabei', 'jiebei', 'xinyonggou', 'xinyongdai']);
export type ProductId = z.infer<typeof ProductId>;

// Ids of phones and of what to do after a scam; their schemas, and those of hosts and scams, are in defineScam.ts.

export type PhoneId = IdsOf<'phone', 'owner'>;
export type AfterScamStepId = IdsOf<'afterScam', 'title'>;

// Symptoms.

/** The classes of the taxonomy; `other` stands for what belongs to none. */
export const SymptomClass = z.enum([
  'notActivated',
  'howToActivate',
  'rejected',
  'entryMissing',
  'queueFull',
  'systemBusy',
  'faceFailed',
  'identityProblem',
  'stepRequired',
  'otherAccount',
  'frozen',
  'securityRisk',
  'closedByPlatform',
  'reopenAfterClose',
  'overdueBlock',
  'repaidNotRestored',
  'limitMissing',
  'sceneUnsupported',
  'cannotUse',
  'sellerCollect',
  'other',
]);
export type SymptomClass = z.infer<typeof SymptomClass>;

export const SymptomRule = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][A-Za-z]+$/)),
  /** In the pattern language of engine/text/compilePattern.ts, over the words of symptoms/lexicon.ts. */
  pattern: z.string(),
  /** Where the taxonomy files what the rule reads under another class than its symptom's. */
  class: z.optional(SymptomClass),
  /** The rule is silent in a sentence where this matches. */
  unless: z.optional(z.string()),
  /** The pattern is one of the platform's own sentences: read on pages, and evidence at full strength. */
  said: z.optional(z.literal(true)),
});
export type SymptomRule = z.infer<typeof SymptomRule>;

export const Symptom = z.strictObject({
  id: z.string(),
  class: SymptomClass,
  /** Symptoms beside which this one is not reported: a stated cause beats a general complaint. */
  yieldsTo: z.array(z.string()),
  rules: z.array(SymptomRule).check(z.minLength(1)),
  /** Ordinary ways to put it; the base for 您是不是想问. */
  typical: z.array(z.string()).check(z.minLength(2)),
  sources: z.array(Source).check(z.minLength(1)),
});
export type Symptom = Omit<z.infer<typeof Symptom>, 'id' | 'yieldsTo'> & {
  id: SymptomId;
  yieldsTo: SymptomId[];
};

/** A symptom with its platform sentences only. */
export type PageSymptom = Pick<Symptom, 'id' | 'class' | 'yieldsTo' | 'rules'>;

/** Per rule: why it is there, sentences in which its symptom is seen by it, sentences in which the symptom is not seen. */
export type SymptomExamples = Record<string, { why: string; yes: string[]; no: string[] }>;

// Ids of the diagnosis; its schemas are in defineDiagnosis.ts.

export type ChannelId = IdsOf<'channel', 'title'>;
export type PolicyId = IdsOf<'policy', 'title'>;
export type SourceId = IdsOf<'source', 'title'>;
