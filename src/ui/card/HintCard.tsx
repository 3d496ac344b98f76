import type { SymptomId } from '../../knowledge/define';
import type { Words } from '../../platform/words';
import { Mark } from './icons';
import { onlyTrusted } from './onlyTrusted';

interface Props {
  symptom: SymptomId;
  more: number;
  words: Words;
  onOpen: () => void;
  onDismiss: () => void;
}

/** Beside a message of the platform: what it says, what it does not, and the way to our own page. */
export function HintCard({ symptom, more, words, onOpen, onDismiss }: Props) {
  return (
    <>
      <div class="top">
        <Mark />
        <h4>{words(`card.title.${symptom}`)}</h4>
      </div>
      <p class="says">{words(`card.says.${symptom}`)}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={onlyTrusted(onOpen)}>
          {words('card.open')}
        </button>
        <button type="button" onClick={onlyTrusted(onDismiss)}>
          {words('card.dismiss')}
        </button>
      </div>
      <p class="by">
        <span>{more > 0 ? words('card.more', more) : words('card.byHint')}</span>
      </p>
    </>
  );
}
