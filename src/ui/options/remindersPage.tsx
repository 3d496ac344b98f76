import { Button } from '../parts/button';
import { sayDay } from '../parts/dates';
import { Switch } from '../parts/switch';
import { useWords } from '../parts/words';

/** A day the user set, for one case. */
interface SetDay {
  id: string;
  day: string;
  remind: boolean;
  /** The platform's words, when they were kept. */
  message?: string;
}

export interface RemindersPageProps {
  on: boolean;
  /** The days are gone with the browser: nothing can remind of them but a calendar. */
  sessionOnly: boolean;
  notify: boolean;
  days: readonly SetDay[];
  today: string;
  onTurn: (on: boolean) => void;
  onNotify: (on: boolean) => void;
  onPutOff: (id: string, days: number) => void;
  onOff: (id: string) => void;
  onCalendar: (id: string, day: string) => void;
}

/** Reminders: what they say, which days are set, and later or not at all. */
export function RemindersPage(props: RemindersPageProps) {
  const t = useWords();
  return (
    <>
      <p class="intro">{t('options.reminders.lead')}</p>
      <section class="card">
        <Switch
          label={t('options.reminders.on')}
          note={t('options.reminders.onNote')}
          on={props.on}
          onTurn={props.onTurn}
        />
        <Switch
          label={t('options.reminders.notify')}
          note={t('options.reminders.notifyNote')}
          on={props.notify}
          onTurn={props.onNotify}
        />
      </section>
      <section class="card">
        <h2>{t('options.reminders.list')}</h2>
        <DaysNote {...props} />
        {[...props.days].sort(soonerFirst).map((day) => (
          <DayRow key={day.id} {...props} day={day} />
        ))}
      </section>
    </>
  );
}

const soonerFirst = (one: SetDay, other: SetDay): number => (one.day < other.day ? -1 : 1);

/** What holds for all the days: the first of these. */
function DaysNote({ on, sessionOnly, days }: RemindersPageProps) {
  const t = useWords();
  if (sessionOnly) return <p class="sub">{t('options.reminders.session')}</p>;
  if (days.length === 0) return <p class="sub">{t('options.reminders.none')}</p>;
  return on ? null : <p class="sub">{t('options.reminders.isOff')}</p>;
}

/** What a day can be put off by: in words for one that has come, for one that lies ahead, and in days. */
const later = [
  ['tomorrow', 'dayLater', 1],
  ['week', 'weekLater', 7],
  ['month', 'monthLater', 30],
] as const;

function DayRow({
  day,
  today,
  sessionOnly,
  onPutOff,
  onOff,
  onCalendar,
}: { day: SetDay } & Omit<RemindersPageProps, 'days'>) {
  const t = useWords();
  return (
    <div class="line-row">
      <span>
        <b>{sayDay(t, day.day, today)}</b>{' '}
        {day.day <= today && <span class="tag">{t('options.reminders.due')}</span>}
        <span class="meta">
          {day.message ? (
            <bdi class="cited-inline" lang="zh">
              {day.message}
            </bdi>
          ) : (
            t('options.reminders.noMessage')
          )}
        </span>
      </span>
      <span class="row wide">
        {!sessionOnly &&
          later.map(([fromToday, fromDay, days]) => (
            <Button key={days} kind="text" onPress={() => onPutOff(day.id, days)}>
              {t(`options.reminders.${day.day > today ? fromDay : fromToday}`)}
            </Button>
          ))}
        <Button kind="text" onPress={() => onCalendar(day.id, day.day)}>
          {t('options.reminders.calendar')}
        </Button>
        <Button kind="text" onPress={() => onOff(day.id)}>
          {t('options.reminders.off')}
        </Button>
      </span>
    </div>
  );
}
