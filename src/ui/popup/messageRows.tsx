import type { CauseFinding } from '../../engine/diagnose/types';
import type { SymptomId } from '../../knowledge/define';
import { Cited } from '../parts/cited';
import { Standing } from '../parts/standing';
import { say, sayMessage, sayUnsaid, useWords } from '../parts/words';
import { isOwnWords } from './isOwnWords';
import type { Message } from './popupState';

const fromKey = {
  page: 'popup.message.fromPage',
  pasted: 'popup.message.fromPasted',
  selected: 'popup.message.fromSelected',
  picked: 'popup.message.fromPicked',
  history: 'popup.message.fromHistory',
} as const;

/** The sentence, untouched. */
export function MessageQuote({ message }: { message: Message }) {
  const t = useWords();
  const text = sayMessage(
    t,
    message.text,
    message.symptoms.map(({ id }) => id),
  );
  if (!text) return null;
  return (
    <>
      <Cited from={t(fromKey[message.way])} text={text} spans={message.spans} />
      {message.oddity === 'html' && <p class="meta">{t('popup.unknown.html')}</p>}
      {message.cut && <p class="meta">{t('popup.message.cut', message.cut)}</p>}
    </>
  );
}

interface MessageRowsProps {
  message: Message;
  symptom: SymptomId;
  leading?: CauseFinding;
}

/** 它说了 / 它没说 / 我们看, under the verdict. */
export function MessageRows({ message, symptom, leading }: MessageRowsProps) {
  const t = useWords();
  const isOwn = isOwnWords(message);
  const unsaid = sayUnsaid(t, symptom);
  const says = say(t, 'symptom', symptom, 'says');
  return (
    <>
      <h1 class="verdict" tabIndex={-1}>
        {say(t, 'symptom', symptom, 'verdict')}
      </h1>
      <dl class="reading">
        {says && (
          <>
            <dt>{t(isOwn ? 'popup.message.saysOwn' : 'popup.message.says')}</dt>
            <dd>{says}</dd>
          </>
        )}
        {unsaid.length > 0 && (
          <>
            <dt>{t(isOwn ? 'popup.message.unsaidOwn' : 'popup.message.unsaid')}</dt>
            <dd>
              <ul class="unsaid">
                {unsaid.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <OurReading leading={leading} />
      </dl>
    </>
  );
}

/** Missing when we know nothing; a tie names nobody. */
function OurReading({ leading }: { leading: CauseFinding | undefined }) {
  const t = useWords();
  if (!leading) return null;
  const { id, standing } = leading;
  return (
    <>
      <dt>{t('popup.message.ours')}</dt>
      <dd class="ours-row">
        <span>{standing === 'tied' ? t('popup.message.noReading') : say(t, 'cause', id, 'title')}</span>
        <Standing standing={standing} />
      </dd>
    </>
  );
}
