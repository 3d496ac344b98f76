import { useState } from 'preact/hooks';
import type { FactId } from '../../knowledge/define';
import { Button } from '../parts/button';
import { Choices } from '../parts/choices';
import { factChoices } from '../parts/factChoices';
import { Section } from '../parts/section';
import { say, useWords } from '../parts/words';

export interface OpenQuestion {
  fact: FactId;
  /** The fact's allowed values, `unknown` left out. */
  values: readonly string[];
  sensitive: boolean;
  /** The answer chosen and not given yet, or given before when the question is open again. */
  value?: string;
  /** Upper bound on questions still to come, this one included. */
  left: number;
  hasPrevious: boolean;
  /** How long an answer can be kept; absent where none may be: private windows, credit facts under 18. */
  keeps?: 'here' | 'session';
}

interface QuestionCardProps {
  question: OpenQuestion;
  /** Opened by the user, who is taken to it. */
  reopened: boolean;
  onChoose: (fact: FactId, value: string) => void;
  onAnswer: (fact: FactId, value: string, keep: boolean) => void;
  onBack: () => void;
}

/** One question a screen; whether the answer is kept is the user's to say, each time. */
export function QuestionCard({ question, reopened, onChoose, onAnswer, onBack }: QuestionCardProps) {
  const t = useWords();
  const { fact } = question;
  const [picked, setPicked] = useState<string | undefined>(question.value);
  const answer = (keep: boolean) => picked && onAnswer(fact, picked, keep);
  return (
    <Section
      title={<span class="sub">{t('popup.question.title')}</span>}
      meta={t('popup.question.left', question.left)}
      takesFocus={reopened}
    >
      <Choices
        legend={say(t, 'fact', fact, 'question')}
        why={
          <>
            <b>{t('popup.question.why')}</b>
            {say(t, 'fact', fact, 'purpose')}
          </>
        }
        choices={factChoices(t, { ...question, id: fact })}
        value={picked}
        onChoose={(value) => {
          setPicked(value);
          onChoose(fact, value);
        }}
      >
        <div class="row">
          {picked === 'unknown' ? (
            <Button onPress={() => answer(false)}>{t('popup.question.skip')}</Button>
          ) : (
            <>
              <Button kind={picked ? 'primary' : undefined} disabled={!picked} onPress={() => answer(false)}>
                {t('popup.question.once')}
              </Button>
              {question.keeps && (
                <Button disabled={!picked} onPress={() => answer(true)}>
                  {t('popup.question.save')}
                </Button>
              )}
            </>
          )}
          {question.hasPrevious && (
            <Button kind="text" onPress={onBack}>
              {t('popup.question.back')}
            </Button>
          )}
        </div>
        {question.keeps && picked !== 'unknown' && (
          <p class="meta">
            {t(question.keeps === 'here' ? 'popup.question.keepNote' : 'popup.question.keepNoteSession')}
          </p>
        )}
      </Choices>
    </Section>
  );
}
