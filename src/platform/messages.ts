/**
 * Every message between our own parts. A page's process could be taken over and forge any of them, so the
 * background parses each one strictly, and none carries HTML, profile data or anything the background obeys
 * beyond showing text.
 */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { ScamPatternId, SymptomId } from '../knowledge/define';
import { type BackgroundMessage, LONGEST_HOST, MOST_FINDINGS, MOST_HOSTS, type Sender } from './pageMessages';
import { QUOTE_LENGTH } from './quotes';

const ID = /^[A-Za-z0-9]{1,40}$/;
const idLike = (value: unknown): boolean => typeof value === 'string' && ID.test(value);

/** A page's own words: plain, short, without control and direction characters. */
const Quote = z.string().check(z.maxLength(QUOTE_LENGTH), z.regex(/^[^\p{Cc}\p{Cf}]*$/u));
const Place = z.int().check(z.gte(0), z.lte(QUOTE_LENGTH));

/** A message of the platform that a page shows. An id is known when it has words: the reader checks that. */
export const PageHint = z.strictObject({
  symptom: z.custom<SymptomId>(idLike),
  product: z.nullable(z.enum(['huabei', 'jiebei', 'both'])),
  /** true: the platform's own sentence; false: a retelling. */
  verbatim: z.boolean(),
  /** The whole sentence, as far as it has room. */
  quote: Quote,
  /** Where the words that tell the symptom stand in the quote: half-open, in UTF-16 units. */
  from: Place,
  to: Place,
});
export type PageHint = z.infer<typeof PageHint>;

/** Scam talk at one passage of a page. */
export const PageWarning = z.strictObject({
  level: z.enum(['note', 'suspect', 'high']),
  pattern: z.custom<ScamPatternId>(idLike),
  families: z
    .array(z.enum(['offer', 'moneyFirst', 'contact', 'secret', 'impersonation', 'context']))
    .check(z.maxLength(6)),
  quote: Quote,
});
export type PageWarning = z.infer<typeof PageWarning>;

/** What one frame shows at the moment; both empty when what was there is gone. */
export const PageFindings = z.strictObject({
  hints: z.array(PageHint).check(z.maxLength(MOST_FINDINGS)),
  warnings: z.array(PageWarning).check(z.maxLength(MOST_FINDINGS)),
});
export type PageFindings = z.infer<typeof PageFindings>;

/** Content script → background. */
export const PageMessage = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('detected'),
    findings: PageFindings,
    /** The page took our cards away again and again. */
    hidden: z.boolean(),
  }),
  z.strictObject({ type: z.literal('openPanel') }),
  /** A frame of the page was taken out or went on, after some had told something: which of those are left? */
  z.strictObject({ type: z.literal('framesGone') }),
  z.strictObject({ type: z.literal('settings') }),
  z.strictObject({
    type: z.literal('checkHosts'),
    hosts: z.array(z.string().check(z.maxLength(LONGEST_HOST))).check(z.maxLength(MOST_HOSTS)),
  }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

/**
 * Hears what the page scripts send and gives the answer back; undefined where answering failed: they speak to the
 * browser directly and would take the polyfill's way of telling an error for an answer. Returns the stop.
 */
export function onPageMessage(answer: (raw: unknown, sender: Sender) => Promise<unknown>): () => void {
  const listen = (raw: unknown, sender: Sender): Promise<unknown> =>
    answer(raw, sender).catch(() => undefined);
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

/** Sends to one frame of a tab, or to all of them; a tab without our script is no error. */
export async function sendToTab(tabId: number, message: BackgroundMessage, frameId?: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
  } catch {
    // Nobody listens there (any more).
  }
}
