import { Button } from '../parts/button';
import { Cited } from '../parts/cited';
import { sayDay } from '../parts/dates';
import { sayMessage, useWords } from '../parts/words';

/** A case whose day to try again has come. */
export interface DueDay {
  /** The day the user noted, `YYYY-MM-DD`; today or earlier. */
  day: string;
  /** The platform's words then, when they were kept; absent where they stand beside the card. */
  message?: string;
  symptoms: readonly string[];
  /** They tried and it did not open: what now. */
  tried: boolean;
}

export type DueAnswer = 'opened' | 'notYet' | 'week' | 'stopped' | 'resume';

interface DueCardProps {
  due: DueDay;
  today: string;
  /** Something else is the one dark panel of this screen. */
  quiet: boolean;
  onAnswer: (answer: DueAnswer) => void;
}

/** 今天是你记下的日子: try once, or wait; and what came of it. */
export function DueCard({ due, today, quiet, onAnswer }: DueCardProps) {
  const t = useWords();
  const { day, message, symptoms, tried } = due;
  const words = sayMessage(t, message, symptoms);
  const answers: readonly DueAnswer[] = tried ? ['resume'] : ['opened', 'notYet', 'week', 'stopped'];
  return (
    <section class={quiet ? 'today due quiet' : 'today due'} aria-labelledby="due">
      <p class="kicker">
        {day === today ? t('popup.due.today') : t('popup.due.past', sayDay(t, day, today))}
      </p>
      <h2 id="due" tabIndex={-1}>
        {t(tried ? 'popup.due.triedTitle' : 'popup.due.title')}
      </h2>
      {!tried && words && <Cited from={t('popup.message.fromHistory')} text={words} />}
      <p>{t(tried ? 'popup.due.triedHow' : 'popup.due.how')}</p>
      {tried && (
        <p>
          <span class="tag ours">{t('common.ours')}</span>
        </p>
      )}
      <div class="row no-print">
        {answers.map((answer) => (
          <Button key={answer} onPress={() => onAnswer(answer)}>
            {t(`popup.due.${answer}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
