import type { Words } from '../../platform/words';
import { Chevron, LevelIcon, SmallMark } from './icons';
import { onlyTrusted } from './onlyTrusted';
import type { CardContent } from './types';

interface Props {
  warning: Extract<CardContent, { kind: 'warning' }>;
  more: number;
  words: Words;
  onOpen: () => void;
  onDismiss: () => void;
  unfolded: boolean;
  onUnfold: () => void;
}

/** At a passage of scam talk: how serious, the page's own words, one safe thing to do, and why. */
export function WarningCard({ warning, more, words, onOpen, onDismiss, unfolded, onUnfold }: Props) {
  const { level, pattern, chips } = warning;
  return (
    <>
      <div class="band">
        <div class="top">
          <LevelIcon level={level} />
          <h4>{words(`card.level.${level}`, words(`scam.${pattern}.title`))}</h4>
        </div>
        <p class="chips">
          <span class="found">{words('card.found')}</span>
          {chips.map((chip) => (
            <bdi key={chip} class="chip">
              {chip}
            </bdi>
          ))}
        </p>
      </div>
      <p class="act">{words(`scam.${pattern}.act`)}</p>
      <div class="buttons">
        <button type="button" class={level === 'high' ? 'primary' : ''} onClick={onlyTrusted(onOpen)}>
          {words('card.official')}
        </button>
        <button type="button" onClick={onlyTrusted(onDismiss)}>
          {words('card.dismiss')}
        </button>
        <button type="button" class="fold" aria-expanded={unfolded} onClick={onlyTrusted(onUnfold)}>
          {words('card.why')}
          <Chevron up={unfolded} />
        </button>
      </div>
      {unfolded && (
        <div class="why">
          <p>{words(`scam.${pattern}.why`)}</p>
          <p>{words('card.whyRule', pattern)}</p>
        </div>
      )}
      <p class="by">
        <SmallMark />
        <span>{more > 0 ? words('card.more', more) : words('card.byWarning')}</span>
      </p>
    </>
  );
}
