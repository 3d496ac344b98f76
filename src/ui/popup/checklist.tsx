import type { PlanGroup, PlanStep } from '../../engine/diagnose/types';
import type { ActionId } from '../../knowledge/define';
import { sayDay } from '../parts/dates';
import { Icon } from '../parts/icon';
import { Section } from '../parts/section';
import { say, useWords } from '../parts/words';
import type { DoneStep } from './popupState';

interface ChecklistProps {
  plan: readonly PlanStep[];
  done: readonly DoneStep[];
  todays?: ActionId;
  today: string;
  /** The day before which nobody should apply again. */
  until?: string;
  onTick: (action: ActionId) => void;
  onUntick: (action: ActionId) => void;
}

const groups: readonly PlanGroup[] = ['now', 'wait', 'cannotChange', 'after'];

/** The list to work off: what can be done now gets a box and a date, the rest is said and left alone. */
export function Checklist({ plan, done, todays, today, until, onTick, onUntick }: ChecklistProps) {
  const t = useWords();
  if (plan.length === 0) return null;
  return (
    <Section title={t('popup.plan.title')} meta={t('popup.plan.hint')}>
      {groups.map((group) => {
        const steps = plan.filter((step) => step.group === group);
        return (
          steps.length > 0 && (
            <div key={group}>
              <h3 class="group">{t(`popup.plan.${group}`)}</h3>
              <ul class="steps-list">
                {steps.map(({ action }) => (
                  <li key={action}>
                    {group === 'cannotChange' ? (
                      <FixedRow action={action} />
                    ) : (
                      <StepRow
                        action={action}
                        waiting={group === 'wait'}
                        note={action === todays ? t('popup.plan.todays') : undefined}
                        day={done.find((step) => step.action === action)?.day}
                        until={action === 'waitAndRetry' ? until : undefined}
                        today={today}
                        onTick={onTick}
                        onUntick={onUntick}
                      />
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </Section>
  );
}

interface StepRowProps extends Pick<ChecklistProps, 'today' | 'until' | 'onTick' | 'onUntick'> {
  action: ActionId;
  waiting: boolean;
  note?: string;
  day?: string;
}

function StepRow({ action, waiting, note, day, today, until, onTick, onUntick }: StepRowProps) {
  const t = useWords();
  const state = day ? 'done' : waiting ? 'waiting' : 'open';
  const dont = say(t, 'action', action, 'dont');
  return (
    <label class={`step ${state}`}>
      <input
        class="box"
        type="checkbox"
        checked={day !== undefined}
        onChange={(event) => (event.currentTarget.checked ? onTick(action) : onUntick(action))}
      />
      <span class="what">
        {say(t, 'action', action, 'title')}
        <small>{note ?? say(t, 'action', action, waiting ? 'time' : 'how')}</small>
        {state === 'open' && dont && <small>{dont}</small>}
      </span>
      <span class="when">
        {day ? sayDay(t, day, today) : until && t('popup.plan.until', sayDay(t, until, today))}
      </span>
    </label>
  );
}

function FixedRow({ action }: { action: ActionId }) {
  const t = useWords();
  return (
    <div class="step fixed">
      <span class="box">
        <Icon name="minus" size={16} />
      </span>
      <span class="what">
        {say(t, 'action', action, 'title')}
        <small>{say(t, 'action', action, 'how')}</small>
      </span>
      <span />
    </div>
  );
}
