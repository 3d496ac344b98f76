import type { CauseFinding, Standing } from '../../engine/diagnose/types';
import type { ActionId } from '../../knowledge/define';
import { Button } from '../parts/button';
import { say, useWords } from '../parts/words';

interface TodayPanelProps {
  /** Absent when everything that can be done now is done, or nothing more today. */
  action?: ActionId;
  /** There is more that can be done, on another day. */
  isLeft: boolean;
  /** One was done today, which is enough. */
  isMore: boolean;
  /** What it is good for first of all. */
  against?: CauseFinding;
  onDone: (action: ActionId) => void;
  onPass: (action: ActionId) => void;
}

const reasons: Partial<Record<Standing, 'popup.today.sure' | 'popup.today.because'>> = {
  established: 'popup.today.sure',
  mostLikely: 'popup.today.because',
  moreLikely: 'popup.today.because',
};

/** Why it comes first: its own reason, or the cause it is good for. */
function Reason({ action, against }: { action: ActionId } & Pick<TodayPanelProps, 'against'>) {
  const t = useWords();
  const own = say(t, 'action', action, 'why');
  if (own) return <p>{t('popup.today.why', own)}</p>;
  if (!against) return null;
  const key = reasons[against.standing] ?? 'popup.today.toSee';
  return <p>{t(key, say(t, 'cause', against.id, 'title'))}</p>;
}

/** Today's one action: the only dark panel of a screen. */
export function TodayPanel({ action, isLeft, isMore, against, onDone, onPass }: TodayPanelProps) {
  const t = useWords();
  if (!action)
    return (
      <section class="today">
        <h2 tabIndex={-1}>{t(isLeft ? 'popup.today.enough' : 'popup.today.allDone')}</h2>
        <p>{t(isLeft ? 'popup.today.enoughHow' : 'popup.today.allDoneHow')}</p>
      </section>
    );
  const doneLooks = say(t, 'action', action, 'done');
  return (
    <section class="today" aria-labelledby="today">
      <p class="kicker">{t(isMore ? 'popup.today.kickerMore' : 'popup.today.kicker')}</p>
      <h2 id="today" tabIndex={-1}>
        {say(t, 'action', action, 'title')}
      </h2>
      <p>{say(t, 'action', action, 'how')}</p>
      <Reason action={action} against={against} />
      {doneLooks && <p class="done">{t('popup.today.done', doneLooks)}</p>}
      <div class="row no-print">
        <Button kind="primary" onPress={() => onDone(action)}>
          {t('popup.today.did')}
        </Button>
        <Button onPress={() => onPass(action)}>{t('popup.today.cannot')}</Button>
      </div>
    </section>
  );
}
