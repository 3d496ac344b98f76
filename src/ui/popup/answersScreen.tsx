import type { ComponentChildren } from 'preact';
import type { FactId } from '../../knowledge/define';
import { Button } from '../parts/button';
import { sayDay } from '../parts/dates';
import { Section } from '../parts/section';
import { say, useWords } from '../parts/words';

/** One answer in use, whether given now or kept from before. */
export interface UsedAnswer {
  fact: FactId;
  value: string;
  /** The day it was last confirmed, when it is kept. */
  confirmed?: string;
}

interface AnswersScreenProps {
  answers: readonly UsedAnswer[];
  today: string;
  onChange: (fact: FactId) => void;
  onForget: (fact: FactId) => void;
  onBack: () => void;
  /** What else there is to know: that an answer could not be cleared. */
  notes?: ComponentChildren;
}

/** 改一个答案: everything the order rests on, each with its own change button. */
export function AnswersScreen({ answers, today, onChange, onForget, onBack, notes }: AnswersScreenProps) {
  const t = useWords();
  return (
    <main>
      <Section main title={t('popup.answers.title')}>
        <p class="sub">{t(answers.length > 0 ? 'popup.answers.lead' : 'popup.answers.empty')}</p>
        {notes && <div class="stack">{notes}</div>}
        {answers.map(({ fact, value, confirmed }) => {
          const label = say(t, 'fact', fact, 'label');
          return (
            <div key={fact} class="answer-row">
              <span>
                {label}
                <b> {value === 'unknown' ? t('common.unknown') : say(t, 'fact', fact, 'values', value)}</b>
                <span class="meta">
                  {confirmed
                    ? `${t('popup.answers.saved')} · ${sayDay(t, confirmed, today)}`
                    : t('popup.answers.once')}
                </span>
              </span>
              <Button kind="text" label={t('popup.answers.changeFact', label)} onPress={() => onChange(fact)}>
                {t('popup.answers.change')}
              </Button>
              <Button kind="text" label={t('popup.answers.forgetFact', label)} onPress={() => onForget(fact)}>
                {t('popup.answers.forget')}
              </Button>
            </div>
          );
        })}
        <div class="row">
          <Button onPress={onBack}>{t('common.back')}</Button>
        </div>
      </Section>
    </main>
  );
}
