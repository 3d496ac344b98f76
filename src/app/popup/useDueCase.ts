import type { Dispatch } from 'preact/hooks';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays } from '../../day';
import { pauseDays } from '../../engine/diagnose/pauseDays';
import type { Case } from '../../profile/schemas';
import type { Saved } from '../../profile/troubles';
import { sayDay } from '../../ui/parts/dates';
import type { DueAnswer, DueDay } from '../../ui/popup/dueCard';
import type { PopupEvent, PopupState } from '../../ui/popup/popupState';
import { armReminders } from '../reminders/remind';
import { dueCase } from './dueCase';
import type { PopupBasis } from './loadPopup';
import { stateOfCase } from './resumable';
import type { Cases } from './useCases';
import type { Settle } from './useToast';

type Step = 'asking' | 'tried' | 'over';
/** What an answer changes of the case. */
type Told = Pick<Case, 'outcome' | 'retryOn' | 'remind' | 'triedOn'>;

interface DueContext extends Cases {
  basis: PopupBasis;
  now: () => Date;
  today: () => string;
  state: PopupState;
  mayNotify: boolean;
  dispatch: Dispatch<PopupEvent>;
  settle: Settle;
  /** Opens what was left. */
  resume: (left: PopupState) => void;
}

interface Due {
  due?: DueDay;
  onDue: (answer: DueAnswer) => void;
}

/** The day that has come, and what the user says of it. Each answer can be taken back. */
export function useDueCase(context: DueContext): Due {
  const { basis, cases, today, settle, state } = context;
  const { speech } = basis;
  // Where nothing can be written, an answer would be lost.
  const [asked] = useState(() => (basis.tab?.isPrivate ? undefined : dueCase(basis.profile.cases, today())));
  const [step, setStep] = useState<Step>('asking');
  const writing = useRef(false);
  // What was read after trying is another answer: the card has no part in it.
  useEffect(() => {
    if (step === 'tried' && state.message) setStep('over');
  }, [state.message]);
  const kept = cases.find(({ id }) => id === asked?.id);
  if (!asked || !kept || step === 'over') return { onDue: () => undefined };

  const change = async (told: Told, next: Step, words: string) => {
    if (writing.current) return;
    writing.current = true;
    const before = toldBefore(kept);
    const undo = async () => {
      const saved = await write(context, asked.id, before);
      if (saved.saved) setStep(step);
      return saved;
    };
    if (await settle(write(context, asked.id, told), words, undo)) setStep(next);
    writing.current = false;
  };
  const later = (days: number) => {
    const day = addDays(today(), days);
    const words = speech.t(putOffWords(context), sayDay(speech.t, day, today()));
    return { told: { retryOn: day, remind: true }, words };
  };
  const answers: Record<DueAnswer, () => void> = {
    opened: () => void change({ outcome: 'opened' }, 'over', speech.t('popup.due.openedSaid')),
    notYet: () => {
      const { told, words } = later(pauseDays);
      const tried = { ...told, outcome: 'notYet', triedOn: today() } as const;
      void change(tried, 'tried', speech.t('popup.due.notYetSaid', words));
    },
    stopped: () => void change({ outcome: 'stopped' }, 'over', speech.t('popup.due.stoppedSaid')),
    week: () => {
      const { told, words } = later(7);
      void change(told, 'over', words);
    },
    resume: () => {
      setStep('over');
      context.resume(stateOfCase(kept));
    },
  };
  // Beside the very sentence it is not said twice.
  const { message, symptoms } = state.caseAtHand?.id === kept.id ? { symptoms: [] } : kept;
  return {
    due: { day: asked.retryOn, message, symptoms, tried: step === 'tried' },
    onDue: (answer) => answers[answer](),
  };
}

/** What is said of a day put off: how it is told when it comes, and if not, why. */
function putOffWords({ basis, mayNotify }: DueContext) {
  const { remindersOn, sessionOnly } = basis.profile.settings;
  if (!remindersOn) return 'popup.due.putOffUnreminded';
  if (sessionOnly) return 'popup.due.putOffSession';
  return mayNotify ? 'popup.due.putOff' : 'popup.due.putOffMarked';
}

/** Named even where there is nothing, so that taking an answer back takes all of it. */
const toldBefore = ({ outcome, retryOn, remind, triedOn }: Case): Told => ({
  outcome,
  retryOn,
  remind,
  triedOn,
});

/** Writes down what was told; the popup goes on with it only once it is kept. */
async function write({ keeper, dispatch, now }: DueContext, id: string, told: Told): Promise<Saved> {
  const saved = await keeper.change(id, told);
  if (!saved.saved) return saved;
  if ('retryOn' in told)
    dispatch({ type: 'dayChanged', id, day: told.retryOn, remind: told.remind ?? false });
  await armReminders(now());
  return saved;
}
