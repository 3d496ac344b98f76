import * as z from 'zod/mini';
import { LONGEST_HOST } from '../../platform/pageMessages';
import { forgetDraftBeside, readPopupDrafts, savePopupDraft } from '../../platform/popupDraft';
import { firstUnits } from '../../platform/quotes';
import { longestText } from '../../platform/selectedText';
import { storedItem } from '../../platform/storedItem';
import {
  type CaseAtHand,
  emptyState,
  type Message,
  type PopupState,
  type Progress,
} from '../../ui/popup/popupState';
import type { SummaryParts } from '../../ui/popup/summaryText';
import { longestLook } from './readMessage';

/** Once read, a longer text says the same, and that it was cut. */
const longestTyped = longestLook + 1;

const Id = z.string().check(z.regex(/^[A-Za-z0-9]{1,40}$/));
const Text = (most: number) => z.string().check(z.maxLength(most));
const Few = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(80));

/** Every field of a message but what is read anew; one that is missing here does not compile. */
const message = {
  way: z.enum(['page', 'pasted', 'selected', 'picked', 'history']),
  text: Text(longestText),
  cut: z.optional(z.int()),
  host: z.optional(Text(LONGEST_HOST)),
  product: z.nullable(z.enum(['huabei', 'jiebei', 'both'])),
  symptoms: Few(z.strictObject({ id: Id, told: z.enum(['verbatim', 'retold']) })),
  spans: Few(z.strictObject({ start: z.int(), end: z.int() })),
  otherProduct: z.optional(
    z.enum(['wangshangdai', 'baitiao', 'weilidai', 'jintiao', 'yuefu', 'fenfu', 'fangxinjie', 'youqianhua']),
  ),
  suggestions: Few(Id),
  oddity: z.optional(z.enum(['emoji', 'html'])),
} satisfies Record<Exclude<keyof Message, 'scam'>, z.ZodMiniType>;

const progress = {
  done: Few(z.strictObject({ action: Id, day: Text(10) })),
  retryOn: z.optional(Text(10)),
  remind: z.boolean(),
} satisfies Record<keyof Progress, z.ZodMiniType>;

const summary = {
  day: z.boolean(),
  product: z.boolean(),
  message: z.boolean(),
  question: z.boolean(),
  law: z.boolean(),
  steps: z.boolean(),
  facts: Few(Id),
} satisfies Record<keyof SummaryParts, z.ZodMiniType>;

const caseAtHand = {
  id: Text(64),
  at: Text(40),
  written: z.optional(z.strictObject(progress)),
} satisfies Record<keyof CaseAtHand, z.ZodMiniType>;

/** What outlives a closed popup. A reading for scams is done anew from the text. */
const state = {
  place: z.enum(['start', 'result', 'answers', 'summary', 'urgent']),
  typed: z.optional(Text(longestTyped)),
  message: z.optional(z.strictObject(message)),
  product: z.optional(z.enum(['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'])),
  answers: Few(z.strictObject({ fact: Id, value: Text(40), kept: z.boolean() })),
  chosen: z.optional(z.strictObject({ fact: Id, value: Text(40) })),
  reopened: z.optional(Id),
  ...progress,
  passed: Few(Id),
  passedOn: z.optional(Text(10)),
  caseAtHand: z.optional(z.strictObject(caseAtHand)),
  // Of a draft from before they had a place of their own.
  given: z.optional(Few(Id)),
  urgentDone: z.optional(Few(Id)),
  summary: z.optional(z.strictObject(summary)),
} satisfies Record<keyof PopupState, z.ZodMiniType>;

const TabDraft = z.strictObject({ tab: z.optional(z.int()), at: z.int(), state: z.strictObject(state) });

/** Where the user was when the popup closed, and beside which tab. */
export interface PopupDraft {
  tab?: number;
  /** When it was left, in ms since 1970. */
  at: number;
  state: PopupState;
}

/** The drafts that can be read, of all tabs, the latest first. */
export async function readDrafts(): Promise<PopupDraft[]> {
  const drafts = await readPopupDrafts().catch(() => []);
  return (
    drafts
      // Of ids only the form is checked: they were ours, in this session.
      .flatMap((draft) => (TabDraft.safeParse(draft).data as PopupDraft | undefined) ?? [])
      .map((draft) => ({ ...draft, state: { ...emptyState, ...draft.state } }))
      .sort((a, b) => b.at - a.at)
  );
}

/** Keeps where the user is; nothing is kept of an untouched popup. */
export async function keepDraft({ tab, at, state }: PopupDraft): Promise<void> {
  if (isUntouched(state)) return forgetDraftBeside(tab);
  const { message, typed } = state;
  const left = {
    ...state,
    typed: typed && firstUnits(typed, longestTyped),
    message: message && { ...message, scam: undefined },
    given: undefined,
    urgentDone: undefined,
  };
  // Without what is undefined, which not every store leaves out.
  await savePopupDraft(tab, JSON.parse(JSON.stringify({ tab, at, state: left })));
}

const isUntouched = ({ place, typed, answers }: PopupState): boolean =>
  place === 'start' && !typed && answers.length === 0;

/** After being hit: what was given away, and the steps taken. */
type UrgentProgress = Pick<PopupState, 'given' | 'urgentDone'>;

/** Beside no tab, for the steps run over days: it ends with the browser only. */
const urgentPlace = storedItem('session', 'urgent');
const Urgent = z.strictObject({ given: Few(Id), urgentDone: Few(Id) } satisfies Record<
  keyof UrgentProgress,
  z.ZodMiniType
>);

export const readUrgent = async (): Promise<UrgentProgress | undefined> =>
  Urgent.safeParse(await urgentPlace.read().catch(() => undefined)).data;

export const keepUrgent = ({ given, urgentDone }: UrgentProgress): Promise<void> =>
  urgentPlace.write({ given, urgentDone });
