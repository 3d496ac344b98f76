import { addDays, localDay } from '../../day';
import type { Diagnosis } from '../../engine/diagnose/types';
import { firstUnits } from '../../platform/quotes';
import { isOpen } from '../../profile/caseStore';
import type { Case } from '../../profile/schemas';
import type { Message, PopupState, Progress, Resumed } from '../../ui/popup/popupState';
import { changedFields } from './changedFields';

/** Units kept of a message; no half character, which some stores cannot write. */
const MESSAGE_LENGTH = 200;
/** A case older than this is not offered to go on with. */
const RESUME_DAYS = 60;

/** The case to keep: what was met, what was thought of it, and what was done. */
export function caseOf(
  state: PopupState & { message: Message },
  diagnosis: Diagnosis,
  { id, at }: { id: string; at: string },
): Case {
  const { message, done, retryOn, remind } = state;
  const product = state.product ?? (message.product === 'both' ? undefined : (message.product ?? undefined));
  return {
    id,
    at,
    ...(message.host && { host: message.host }),
    ...(message.text && { message: firstUnits(message.text, MESSAGE_LENGTH) }),
    ...(product && { product }),
    symptoms: message.symptoms.map((symptom) => symptom.id).slice(0, 12),
    verbatim: message.symptoms
      .filter(({ told }) => told === 'verbatim')
      .map(({ id: symptom }) => symptom)
      .slice(0, 12),
    causes: diagnosis.causes.slice(0, 60).map(({ id: cause, standing }) => ({ id: cause, standing })),
    done: done.map((step) => ({ ...step })),
    // Named even when there is none, so that a day taken back is taken from the kept case too.
    retryOn,
    remind,
  };
}

/** A kept case as the message it was, with no more certainty than it had, and how far it came. */
export function resumedCase(kept: Case): { message: Message; resumed: Resumed } {
  return {
    message: {
      way: 'history',
      text: kept.message ?? '',
      host: kept.host,
      product: kept.product === 'huabei' || kept.product === 'jiebei' ? kept.product : null,
      symptoms: kept.symptoms.map((id) => ({
        id,
        told: kept.verbatim?.includes(id) ? 'verbatim' : 'retold',
      })),
      spans: [],
      suggestions: [],
    },
    resumed: {
      caseAtHand: { id: kept.id, at: kept.at, written: progressOf(kept) },
      product: kept.product,
      ...progressOf(kept),
    },
  };
}

/** How far a case has come; all of it named, so that what is not there can be told from what was not said. */
export const progressOf = ({
  done,
  retryOn,
  remind,
}: Pick<Case, 'retryOn' | 'remind'> & Pick<Progress, 'done'>): Progress => ({
  done,
  retryOn,
  remind: remind ?? false,
});

/**
 * What was left in the session, with its case as the history has it now, for it may have been changed elsewhere
 * since. What was changed here and never written, because the popup closed first or the store did not take it, stands.
 */
export function withStored(left: PopupState, cases: readonly Case[]): PopupState {
  const { caseAtHand } = left;
  const stored = cases.find(({ id }) => id === caseAtHand?.id);
  if (!caseAtHand || !stored) return left;
  const written = progressOf(stored);
  const unwritten = changedFields(caseAtHand.written ?? progressOf({ done: [] }), progressOf(left));
  return { ...left, ...written, ...unwritten, caseAtHand: { ...caseAtHand, written } };
}

/** The latest case still open and not too old. */
export function caseToResume(cases: readonly Case[], now: Date): Case | undefined {
  const since = addDays(localDay(now), -RESUME_DAYS);
  return cases.find((one) => one.symptoms.length > 0 && isOpen(one) && localDay(new Date(one.at)) >= since);
}
