import type { Retry } from '../../engine/diagnose/types';
import { Button } from '../parts/button';
import { leafOf, sayDay } from '../parts/dates';
import { Icon } from '../parts/icon';
import { Section } from '../parts/section';
import { Switch } from '../parts/switch';
import { say, useWords } from '../parts/words';

export interface RetryLineProps {
  retry: Retry;
  today: string;
  /** The day the user chose, where it is another. */
  day?: string;
  remind: boolean;
  /** Why a reminder could not be kept; absent where it can. */
  cannot?: 'private' | 'noHistory' | 'noReminders' | 'session';
  /** false: the browser has not allowed notifications; the toolbar icon still shows it. */
  mayNotify: boolean;
  onRemind: (on: boolean, day: string) => void;
  onCalendar: (day: string) => void;
}

/** 什么时候再试: a day only where one can honestly be given, and whose idea it is. */
export function RetryLine(props: RetryLineProps) {
  const t = useWords();
  const { retry, today } = props;
  const { earliest, basis, ours } = retry;
  if (basis === 'none' && !earliest) return null;
  return (
    <Section title={t('popup.retry.title')}>
      <div class="retry">
        {earliest ? <Leaf day={earliest} /> : <Icon name="clock" size={24} />}
        <div>
          <b>
            {earliest
              ? t('popup.retry.after', sayDay(t, earliest, today))
              : say(t, 'retry', basis, 'titleNoDay') || say(t, 'retry', basis, 'title')}
          </b>
          <p class="sub">
            {say(t, 'retry', basis, 'body')} {ours && <span class="tag ours">{t('common.ours')}</span>}
          </p>
        </div>
      </div>
      {earliest && <Reminder {...props} earliest={earliest} />}
    </Section>
  );
}

/** Where nothing can be kept, only the file for a calendar is offered: no switch that would do nothing. */
function Reminder(props: RetryLineProps & { earliest: string }) {
  const t = useWords();
  const { earliest, day = earliest, today, remind, cannot, mayNotify, onRemind, onCalendar } = props;
  const note = remind && !mayNotify ? 'popup.retry.remindOff' : 'popup.retry.remindNote';
  return (
    <div class="no-print">
      {day !== earliest && <p>{t('popup.retry.chosen', sayDay(t, day, today))}</p>}
      {cannot ? (
        <p class="meta">{t(`popup.retry.cannot.${cannot}`)}</p>
      ) : (
        <Switch
          label={t('popup.retry.remind')}
          note={t(note)}
          on={remind}
          onTurn={(on) => onRemind(on, day)}
        />
      )}
      <Button kind="text" onPress={() => onCalendar(day)}>
        {t('popup.retry.calendar')}
      </Button>
    </div>
  );
}

function Leaf({ day }: { day: string }) {
  const t = useWords();
  const { month, date } = leafOf(t, day);
  return (
    <div class="leaf" aria-hidden="true">
      <span>{month}</span>
      <b>{date}</b>
    </div>
  );
}
