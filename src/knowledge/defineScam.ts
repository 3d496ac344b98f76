/** What the entries about hosts, phones and scams look like. See define.ts. */
import * as z from 'zod/mini';
import { type AfterScamStepId, type PhoneId, type ScamPatternId, Source } from './define';

/** By a plain letter or digit: the letters that look like it. */
export const Confusables = z.record(z.string(), z.string());
export type Confusables = z.infer<typeof Confusables>;

const Domain = z.string().check(z.regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/));
export const OfficialSite = z.strictObject({
  domain: Domain,
  owner: z.enum(['ant', 'alibaba', 'mybank', 'government']),
  scope: z.enum(['service', 'shop', 'static', 'authority']),
});
const SiteGroup = z.strictObject({ optional: z.boolean(), domains: z.array(Domain) });
export const Sites = z.strictObject({
  official: z.array(OfficialSite),
  authority: z.array(Domain),
  groups: z.strictObject({ core: SiteGroup, community: SiteGroup, search: SiteGroup }),
});
export type Sites = z.infer<typeof Sites>;

export const ImitatedName = z.strictObject({
  domain: Domain,
  name: z.string(),
  at: z.enum(['anywhere', 'start', 'never']),
  typo: z.boolean(),
});
export const Lookalikes = z.strictObject({
  neighbours: z.array(Domain),
  imitated: z.array(ImitatedName),
  lures: z.array(z.string()),
  honest: z.array(z.string()),
  honestStems: z.array(z.string()),
  ownPages: z.array(Domain),
});
export type Lookalikes = z.infer<typeof Lookalikes>;

export const OfficialPhone = z.strictObject({
  id: z.string(),
  /** Digits as dialled, `+86…` for calls from abroad. */
  number: z.string().check(z.regex(/^\+?\d{3,15}$/)),
  /** As shown: 400-810-8866. */
  shown: z.string(),
});
export type OfficialPhone = z.infer<typeof OfficialPhone> & { id: PhoneId };

/** What a piece of scam talk does, as engine/scam/types.ts names it; what lowers a warning is in scamTalk.ts. */
export const ScamFamily = z.enum(['offer', 'moneyFirst', 'contact', 'secret', 'impersonation']);
export type ScamFamily = z.infer<typeof ScamFamily>;

export const ScamPattern = z.strictObject({
  id: z.string(),
  /** By family, sentences in the pattern language of engine/text/compilePattern.ts over the words of scamTalk.ts. */
  says: z.partialRecord(ScamFamily, z.array(z.string()).check(z.minLength(1))),
  /** By family, what no honest caller has anybody do: beside a pretence as bad as a number to call. */
  orders: z.optional(z.partialRecord(ScamFamily, z.array(z.string()).check(z.minLength(1)))),
  /** By family, how somebody tells that such a thing is asked of them now. Only what people bring themselves says so. */
  asked: z.optional(z.partialRecord(ScamFamily, z.array(z.string()).check(z.minLength(1)))),
  /** By family, the same with a threat: that is how a false official goes on until he is paid. As grave as can be. */
  threats: z.optional(z.partialRecord(ScamFamily, z.array(z.string()).check(z.minLength(1)))),
  /** Words of such offers that are also said elsewhere: they count only beside something to act on. */
  hints: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Ordinary by itself, and then not worth a word; it counts beside other families. */
  alone: z.optional(z.literal(false)),
});
export type ScamPattern = Omit<z.infer<typeof ScamPattern>, 'id'> & { id: ScamPatternId };

/** Texts in which the pattern's own words are seen, and texts in which they are not. */
export interface ScamExamples {
  yes: string[];
  no: string[];
}

const patterns = z.array(z.string()).check(z.minLength(1));
export const ScamTalk = z.strictObject({
  /** Classes of words and named patterns, for every pattern. */
  words: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Plain words and their disguises, both written as folded; `near`: only beside money talk or a visible gap. */
  disguises: z.array(z.strictObject({ word: z.string(), written: patterns, near: z.boolean() })),
  /** Talk of money: what makes a contact or a payment worth a look. */
  money: patterns,
  /** Families by what lowers them: warnings, reports and quotes, questions. */
  context: z.strictObject({ warning: patterns, report: patterns, question: patterns }),
  /** Stands before what it denies, with the gap it reaches over: 不要~8, 不会要求. */
  denial: patterns,
  contact: z.strictObject({
    /** Before or after an account of a messenger. */
    messenger: patterns,
    /** Before a number that is to be called. */
    call: patterns,
    /** Before a link that is to be opened. */
    open: patterns,
    /**
     * What stands for something that somebody took out: a number to call, or anything else. Only texts that
     * were passed on have it, so it is not looked for on pages.
     */
    removed: z.optional(z.strictObject({ number: patterns, other: patterns })),
    /** Hosts nobody has to be warned of. */
    harmless: patterns,
  }),
  hotline: z.strictObject({ service: patterns, brand: patterns }),
  /** Somebody tells that it has happened to them. Only what people bring themselves says so. */
  loss: z.optional(patterns),
  /** The same where it counts only beside scam talk: 已经转了2000 alone may be the rent. */
  lossBeside: z.optional(patterns),
  /** What is said by who is in it: it lowers nothing. */
  distress: z.optional(patterns),
});
export type ScamTalk = z.infer<typeof ScamTalk>;

export const AfterScam = z.strictObject({
  /** Ids of phones.ts, in this order. */
  calls: z.array(z.strictObject({ phone: z.string(), sources: z.array(Source).check(z.minLength(1)) })),
  losses: z.array(z.enum(['money', 'code', 'password', 'screen', 'papers', 'app', 'account'])),
  steps: z.array(
    z.strictObject({
      id: z.string(),
      /** Only after one of these losses; empty: always. */
      after: z.array(z.enum(['money', 'code', 'password', 'screen', 'papers', 'app', 'account'])),
      sources: z.array(Source).check(z.minLength(1)),
    }),
  ),
  avoid: z.array(z.enum(['payAgain', 'paidRecovery', 'giveMore', 'deleteProof'])),
});
type ParsedAfterScam = z.infer<typeof AfterScam>;
export type Loss = ParsedAfterScam['losses'][number];
export type AfterScam = Omit<ParsedAfterScam, 'calls' | 'steps'> & {
  calls: (ParsedAfterScam['calls'][number] & { phone: PhoneId })[];
  steps: (ParsedAfterScam['steps'][number] & { id: AfterScamStepId })[];
};
