import type { Retry } from '../../engine/diagnose/types';
import { Button } from '../parts/button';
import { leafOf, sayDay } from '../parts/dates';
import { Icon } from '../parts/icon';
import { Section } from '../parts/section';
import { Switch } from '../parts/switch';
import { say, useWords } from '../parts/words';

interface RetryLineProps {
  retry: Retry;
  today: string;
  remind: boolean;
  /** false: the browser has not allowed notifications; the toolbar icon still shows it. */
  mayNotify: boolean;
  onRemind: (on: boolean) => void;
  onCalendar: (day: string) => void;
}

/** 什么时候再试: a day only where one can honestly be given, and whose idea it is. */
export function RetryLine({ retry, today, remind, mayNotify, onRemind, onCalendar }: RetryLineProps) {
  const t = useWords();
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
      {earliest && (
        <div class="no-print">
          <Switch
            label={t('popup.retry.remind')}
            note={t(remind && !mayNotify ? 'popup.retry.remindOff' : 'popup.retry.remindNote')}
            on={remind}
            onTurn={onRemind}
          />
          <Button kind="text" onPress={() => onCalendar(earliest)}>
            {t('popup.retry.calendar')}
          </Button>
        </div>
      )}
    </Section>
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
