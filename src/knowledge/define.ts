/**
 * What an entry of the knowledge base looks like. Entries import the types only (`satisfies Cause`), so
 * nothing here ships with them; the tests in test/knowledge parse every entry with the schemas.
 *
 * Ids: the words are the roll call. An id is legal when locales/zh_CN.yml has its title, so an entry
 * without words fails the type check, and words without an entry fail a test.
 */
import type { GeneratedI18nStructure } from '#i18n';
import * as z from 'zod/mini';

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
