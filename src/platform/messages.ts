/**
 * Every message between our own parts. A page's process could be taken over and forge any of them, so the
 * background parses each one strictly, and none carries HTML, profile data or anything the background obeys
 * beyond showing text.
 */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { ScamPatternId, SymptomId } from '../knowledge/define';

const ID = /^[A-Za-z0-9]{1,40}$/;
const idLike = (value: unknown): boolean => typeof value === 'string' && ID.test(value);

/** The longest quote from a page, in UTF-16 units. */
export const QUOTE_LENGTH = 80;
/** The most hints, or warnings, one frame may report. */
export const MOST_FINDINGS = 20;
const MOST_HOSTS = 40;

/** A page's own words: plain, short, without control and direction characters. */
const Quote = z.string().check(z.maxLength(QUOTE_LENGTH), z.regex(/^[^\p{Cc}\p{Cf}]*$/u));

/** A message of the platform that a page shows. An id is known when it has words: the reader checks that. */
export const PageHint = z.strictObject({
  symptom: z.custom<SymptomId>(idLike),
  rule: z.string().check(z.maxLength(60), z.regex(/^[\w.-]*$/)),
  product: z.nullable(z.enum(['huabei', 'jiebei', 'both'])),
  /** true: the platform's own sentence; false: a retelling. */
  verbatim: z.boolean(),
  quote: Quote,
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

/** removed: the page took our element out · covered: it pushed it out of the top layer. */
export const TamperKind = z.enum(['removed', 'covered']);
export type TamperKind = z.infer<typeof TamperKind>;

/** Content script → background. */
export const PageMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('detected'), findings: PageFindings }),
  z.strictObject({ type: z.literal('openPanel') }),
  z.strictObject({ type: z.literal('settings') }),
  z.strictObject({ type: z.literal('tamper'), kind: TamperKind }),
  z.strictObject({
    type: z.literal('checkHosts'),
    hosts: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(MOST_HOSTS)),
  }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** What a page's script may know of the settings: nothing personal, nothing about other sites. */
export const PublicSettings = z.strictObject({
  paused: z.boolean(),
  /** The card's words by dotted key when the reader chose another language than the browser's; else null. */
  words: z.nullable(z.record(z.string(), z.string())),
});
export type PublicSettings = z.infer<typeof PublicSettings>;

/** Background → content script. `frames` is what the cashier frames inside this page show. */
export const BackgroundMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('settings'), settings: PublicSettings }),
  z.strictObject({ type: z.literal('frames'), findings: PageFindings }),
]);
export type BackgroundMessage = z.infer<typeof BackgroundMessage>;

/**
 * Sends to the background and returns its reply, unparsed. undefined when nobody answers: the extension was
 * updated, switched off or is starting; for a page that is no error.
 */
export async function sendToBackground(message: PageMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Sends to one frame of a tab; a tab without our script is no error. */
export async function sendToTab(tabId: number, message: BackgroundMessage, frameId = 0): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    // Nobody listens there (any more).
  }
}

/** Makes a page's words fit for a quote: no control or direction characters, one line, at most 80 units. */
export function plainQuote(text: string): string {
  const plain = text
    .slice(0, QUOTE_LENGTH * 4)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
  if (plain.length <= QUOTE_LENGTH) return plain;
  const cut = plain.slice(0, QUOTE_LENGTH - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
