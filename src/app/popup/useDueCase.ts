import type { Dispatch } from 'preact/hooks';
import { useRef, useState } from 'preact/hooks';
import { addDays } from '../../day';
import type { Case, Settings } from '../../profile/schemas';
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
  const { basis, cases, today, settle } = context;
  const { speech } = basis;
  // Where nothing can be written, an answer would be lost.
  const [asked] = useState(() => (basis.tab?.isPrivate ? undefined : dueCase(basis.profile.cases, today())));
  const [step, setStep] = useState<Step>('asking');
  const writing = useRef(false);
  const kept = cases.find(({ id }) => id === asked?.id);
  if (!asked || !kept || step === 'over') return { onDue: () => undefined };

  const { remindersOn, sessionOnly } = basis.profile.settings;
  const reminds = remindersOn && !sessionOnly;
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
  const putOff = (days: number) => {
    const day = addDays(today(), days);
    const words = speech.t(putOffWords(basis.profile.settings), sayDay(speech.t, day, today()));
    void change({ retryOn: day, remind: true }, 'over', words);
  };
  const answers: Record<DueAnswer, () => void> = {
    opened: () => void change({ outcome: 'opened' }, 'over', speech.t('popup.due.openedSaid')),
    notYet: () => void change(triedInVain(today()), 'tried', speech.t('popup.due.notYetSaid')),
    stopped: () => void change({ outcome: 'stopped' }, 'over', speech.t('popup.due.stoppedSaid')),
    week: () => putOff(7),
    month: () => putOff(30),
    resume: () => {
      setStep('over');
      context.resume(stateOfCase(kept));
    },
  };
  const { message, symptoms } = kept;
  return {
    due: { day: asked.retryOn, message, symptoms, tried: step === 'tried', reminds },
    onDue: (answer) => answers[answer](),
  };
}

/** What is said of a day put off: whether a reminder can be promised, and if not, why. */
const putOffWords = ({ remindersOn, sessionOnly }: Settings) =>
  !remindersOn ? 'popup.due.putOffUnreminded' : sessionOnly ? 'popup.due.putOffSession' : 'popup.due.putOff';

/** The day is over, or it would be asked for again at the next opening. */
const triedInVain = (today: string): Told => ({
  outcome: 'notYet',
  retryOn: undefined,
  remind: false,
  triedOn: today,
});

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
