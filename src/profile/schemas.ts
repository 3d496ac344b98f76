/**
 * The shape of everything that is kept or exported. Ids of knowledge that may retire one day (symptoms,
 * causes, actions) are checked for form only, so that an old case stays readable.
 */
import * as z from 'zod/mini';
import { isDay } from '../day';
import type { ActionId, CauseId, SymptomId } from '../knowledge/define';

const Day = z.string().check(z.refine(isDay));
const id = () => z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/));
/** Text from a page or a person: no half characters, which some stores cannot write. */
const text = (most: number) =>
  z.string().check(
    z.maxLength(most),
    z.refine((s) => !/\p{Surrogate}/u.test(s)),
  );
const hostName = () => z.string().check(z.regex(/^[a-z0-9._-]{1,253}$/));

export const StoredFact = z.strictObject({
  /** One of the allowed values of the fact. */
  value: z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/)),
  /** The day the user last said so. */
  confirmed: Day,
});
export type StoredFact = z.infer<typeof StoredFact>;

const CaseShape = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/)),
  /** When the message was seen, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  host: z.optional(hostName()),
  message: z.optional(text(200)),
  product: z.optional(z.enum(['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'])),
  symptoms: z.array(id()).check(z.maxLength(12)),
  /** The symptoms told in the platform's own words; the others were retold. Absent before version 2: none. */
  verbatim: z.optional(z.array(id()).check(z.maxLength(12))),
  causes: z
    .array(
      z.strictObject({
        id: id(),
        standing: z.enum([
          'established',
          'mostLikely',
          'moreLikely',
          'tied',
          'likely',
          'possible',
          'notExcluded',
          'excluded',
        ]),
      }),
    )
    .check(z.maxLength(60)),
  /** The steps ticked off, each with its day. */
  done: z.array(z.strictObject({ action: id(), day: Day })).check(z.maxLength(60)),
  /** As the user tells it. */
  outcome: z.optional(z.enum(['opened', 'notYet', 'stopped'])),
  /** The day the user last said they tried again in vain. Absent before version 3. */
  triedOn: z.optional(Day),
  retryOn: z.optional(Day),
  /** Whether to remind on `retryOn`. */
  remind: z.optional(z.boolean()),
});

/** One message met, what was thought of it then, and what came of it. */
export interface Case extends Omit<z.infer<typeof CaseShape>, 'symptoms' | 'verbatim' | 'causes' | 'done'> {
  symptoms: SymptomId[];
  verbatim?: SymptomId[] | undefined;
  causes: { id: CauseId; standing: z.infer<typeof CaseShape>['causes'][number]['standing'] }[];
  done: { action: ActionId; day: string }[];
}
/** Whether an id is one of ours was not asked: a case may name what has retired. */
export const Case = CaseShape as unknown as z.ZodMiniType<Case>;

export const PausedSite = z.strictObject({
  host: hostName(),
  /** ISO time, or for good. */
  until: z.union([z.iso.datetime(), z.literal('always')]),
  since: Day,
});
export type PausedSite = z.infer<typeof PausedSite>;

export const Settings = z.strictObject({
  language: z.enum(['browser', 'zh_CN', 'zh_TW', 'en']),
  pausedSites: z.array(PausedSite).check(z.maxLength(500)),
  remindersOn: z.boolean(),
  historyOn: z.boolean(),
  /** Keep facts and history until the browser closes and no longer. */
  sessionOnly: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;
