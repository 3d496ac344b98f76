import { useMemo } from 'preact/hooks';
import { addDays, localDay } from '../../day';
import type { Diagnosis } from '../../engine/diagnose/types';
import type { FactId } from '../../knowledge/define';
import { countApplied, isDue } from '../../profile/caseStore';
import type { StoredFacts } from '../../profile/factStore';
import type { Case } from '../../profile/schemas';
import { isSensitiveFact } from '../../profile/sensitivity';
import type { UsedAnswer } from '../../ui/popup/answersScreen';
import type { PopupState } from '../../ui/popup/popupState';
import type { PopupProps } from '../../ui/popup/popupView';
import type { Conclusions } from '../../ui/popup/resultScreen';
import { conflictFacts } from '../engines/conflictFacts';
import type { PopupBasis } from './loadPopup';
import type { MessageParts } from './messageParts';
import { diagnosisInput, leadingCause, openQuestion, productOf, usedAnswers } from './popupDiagnosis';

export interface PopupDiagnosis {
  answers: readonly UsedAnswer[];
  diagnosis?: Diagnosis;
  result?: Omit<Conclusions, 'mayNotify' | 'cannotRemind' | 'storedCredit'>;
  summary: PopupProps['summary'];
}

interface Known {
  basis: PopupBasis;
  /** `YYYY-MM-DD` */
  today: string;
  messageParts: MessageParts | undefined;
  state: PopupState;
  kept: StoredFacts;
  cases: readonly Case[];
  scamSeen: boolean;
}

/** Everything that follows from the message, the answers and the history. */
export function usePopupDiagnosis(known: Known): PopupDiagnosis {
  const { basis, today, messageParts, state, kept, cases, scamSeen } = known;
  const { speech } = basis;
  const answers = useMemo(() => usedAnswers(state, kept), [state.answers, kept]);
  const product = productOf(state, Object.fromEntries(answers.map(({ fact, value }) => [fact, value])));
  const applied = useMemo(
    () => countApplied(cases, { since: addDays(today, -30), today, product }),
    [cases, today, product],
  );
  const atHand = cases.find(({ id }) => id === state.caseAtHand?.id);
  const counted = atHand !== undefined;
  const input = useMemo(
    () => diagnosisInput(state, answers, { ...applied, counted }, scamSeen, today),
    [state.message, state.product, answers, applied.count, applied.last, counted, scamSeen, today],
  );
  const hasCome = atHand !== undefined && isDue(atHand, today);
  const diagnosis = useMemo(() => {
    if (!state.message || !messageParts) return undefined;
    const found = messageParts.diagnose(input);
    return hasCome ? messageParts.onTheDay(found) : found;
  }, [input, messageParts, hasCome]);
  return {
    answers,
    diagnosis,
    result: diagnosis &&
      messageParts && {
        diagnosis,
        question: openQuestion(state, diagnosis, answers, messageParts.knowledge.facts, keepsFor(basis)),
        confirmed: confirmedDays(answers),
        answered: answers.filter(({ value }) => value !== 'unknown').length,
        claims: messageParts.claimsOf(speech.t, diagnosis, messageParts.knowledge),
        leading: leadingCause(diagnosis, messageParts.knowledge.causes),
        conflictFacts: conflictFacts(messageParts.knowledge.conflicts),
      },
    summary: {
      ...summaryOf(today, state, answers),
      isOwn: state.message && messageParts?.isOwnWords(state.message),
    },
  };
}

/** How long what is told can be kept. */
const keepsFor = ({ tab, profile }: PopupBasis) =>
  tab?.isPrivate ? undefined : profile.settings.sessionOnly ? 'session' : 'here';

const confirmedDays = (answers: readonly UsedAnswer[]): Partial<Record<FactId, string>> =>
  Object.fromEntries(answers.flatMap(({ fact, confirmed }) => (confirmed ? [[fact, confirmed]] : [])));

function summaryOf(today: string, state: PopupState, answers: readonly UsedAnswer[]): PopupProps['summary'] {
  const told = answers.filter(({ value, fact }) => value !== 'unknown' && fact !== 'product');
  const { message, done, caseAtHand } = state;
  return {
    day: caseAtHand ? localDay(new Date(caseAtHand.at)) : today,
    product: productOf(state, Object.fromEntries(answers.map(({ fact, value }) => [fact, value]))),
    seller: message?.symptoms[0]?.id === 'sellerCollect',
    message: message?.text ?? '',
    symptoms: message?.symptoms.map(({ id }) => id),
    done,
    facts: told.map((answer) => ({ ...answer, sensitive: isSensitiveFact(answer.fact) })),
  };
}
