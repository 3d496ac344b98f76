import { useState } from 'preact/hooks';
import { changeCase } from '../../profile/caseStore';
import { addDays } from '../../profile/day';
import type { Case } from '../../profile/schemas';
import type { Saved } from '../../profile/troubles';
import { sayDay } from '../../ui/parts/dates';
import type { DueAnswer, DueDay } from '../../ui/popup/dueCard';
import { armReminders } from '../remind';
import { dueCase } from './dueCase';
import type { PopupBasis } from './loadPopup';
import type { Toasted } from './popupEvents';

type Step = 'asking' | 'tried' | 'over';

interface DueContext {
  basis: PopupBasis;
  now: () => Date;
  noteSaved: (saved: Saved) => void;
  setToast: (toast: Toasted | undefined) => void;
  /** Opens the case where it was left. */
  onResume: (kept: Case) => void;
}

/** The day that has come, and what the user says of it. Each answer can be taken back. */
export function useDueCase({ basis, now, noteSaved, setToast, onResume }: DueContext): {
  due?: DueDay;
  onDue: (answer: DueAnswer) => void;
} {
  const { today, speech } = basis;
  const [kept] = useState(() => dueCase(basis.profile.cases, today));
  const [step, setStep] = useState<Step>('asking');
  if (!kept || step === 'over') return { onDue: () => undefined };

  const change = (patch: Partial<Case>, next: Step, words?: string) => {
    const before = { outcome: kept.outcome, retryOn: kept.retryOn, remind: kept.remind };
    setStep(next);
    void write(patch);
    if (words)
      setToast({
        text: words,
        undo: () => {
          setStep('asking');
          setToast(undefined);
          void write(before);
        },
      });
  };
  const write = async (patch: Partial<Case>) => {
    const saved = await changeCase(kept.id, patch);
    noteSaved(saved);
    if (saved.saved) await armReminders(now()).catch(() => undefined);
  };
  const putOff = (days: number) => {
    const day = addDays(today, days);
    const words = speech.t('popup.due.putOff', sayDay(speech.t, day, today));
    change({ retryOn: day, remind: true }, 'over', words);
  };
  const { day, ...answers } = {
    day: { day: kept.retryOn, message: kept.message, symptoms: kept.symptoms, tried: step === 'tried' },
    opened: () => change({ outcome: 'opened' }, 'over', speech.t('popup.due.openedSaid')),
    // The day is over, or it would be asked for again at the next opening.
    notYet: () => change({ outcome: 'notYet', retryOn: undefined, remind: false }, 'tried'),
    week: () => putOff(7),
    month: () => putOff(30),
    resume: () => {
      setStep('over');
      onResume({ ...kept, outcome: 'notYet', retryOn: undefined, remind: false });
    },
  };
  return { due: day, onDue: (answer) => answers[answer]() };
}
