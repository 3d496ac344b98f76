import { useId, useState } from 'preact/hooks';
import type { Span } from '../../engine/text/types';
import type { SymptomId } from '../../knowledge/define';
import { Button, TextLink } from '../parts/button';
import { Cited } from '../parts/cited';
import { say, sayUnsaid, useWords } from '../parts/words';

/** What the readers made of a sentence. */
export interface TryReading {
  symptom?: SymptomId;
  spans: readonly Span[];
  scam: boolean;
}

interface TryOutProps {
  read: (text: string) => Promise<TryReading>;
  next: () => void;
  back: () => void;
  skip: () => void;
}

/** The second screen: read the bundled sample, or one's own sentence, with the real readers. */
export function TryOut({ read, next, back, skip }: TryOutProps) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState(t('welcome.sample.text'));
  const [reading, setReading] = useState<TryReading & { text: string }>();
  const press = (event: Event) => {
    event.preventDefault();
    const wanted = text.trim();
    if (wanted) void read(wanted).then((found) => setReading({ ...found, text: wanted }));
  };
  return (
    <div class="spread">
      <div>
        <h1 tabIndex={-1}>{t('welcome.second.title')}</h1>
        <p class="intro phrase">{t('welcome.second.intro')}</p>
        <form class="paste" onSubmit={press}>
          <label for={id}>{t('welcome.second.label')}</label>
          <textarea
            class="text-box"
            id={id}
            maxLength={2000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <div class="buttons">
            <button type="submit" class="button primary">
              {t('welcome.second.read')}
            </button>
            <Button onPress={next}>{t('welcome.second.next')}</Button>
            <Button kind="text" onPress={back}>
              {t('welcome.back')}
            </Button>
            <TextLink onPress={skip}>{t('welcome.skip')}</TextLink>
          </div>
        </form>
      </div>
      <figure aria-live="polite">
        {reading && (
          <>
            <Cited from={t('welcome.sample.from')} text={reading.text} spans={reading.spans} />
            <div class="reply">
              <TryReply reading={reading} />
            </div>
          </>
        )}
      </figure>
    </div>
  );
}

function TryReply({ reading: { symptom, scam } }: { reading: TryReading }) {
  const t = useWords();
  if (scam) return <p>{t('welcome.second.scam')}</p>;
  if (!symptom) return <p>{t('welcome.second.none')}</p>;
  return (
    <>
      <p>
        <b>{say(t, 'symptom', symptom, 'verdict')}</b>
      </p>
      <dl class="pair">
        <dt>{t('popup.message.says')}</dt>
        <dd>{say(t, 'symptom', symptom, 'says')}</dd>
        <dt>{t('popup.message.unsaid')}</dt>
        <dd>
          <ul>
            {sayUnsaid(t, symptom).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </dd>
      </dl>
    </>
  );
}
