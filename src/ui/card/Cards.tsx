import type { Words } from '../../platform/words';
import { HintCard } from './HintCard';
import type { CardContent, CardEvents, CardView } from './types';
import { WarningCard } from './WarningCard';

interface Props extends CardEvents {
  cards: readonly CardView[];
  words: Words;
}

/** All cards of a page. What is serious interrupts a screen reader; the rest waits its turn. */
export function Cards({ cards, words, open, dismiss, unfold }: Props) {
  return (
    <>
      {cards.map(({ key, content, place, unfolded, more }) => (
        <div key={key} role={roleOf(content)} lang={words('card.lang')}>
          <section
            aria-label={words('card.label')}
            class={`card ${content.kind === 'hint' ? 'hint' : content.level} ${classOf(place)}`}
            style={place === 'sheet' ? '' : `left:${place.x}px;top:${place.y}px`}
            data-key={key}
          >
            {content.kind === 'hint' ? (
              <HintCard
                symptom={content.symptom}
                {...{ more, words }}
                onOpen={open}
                onDismiss={() => dismiss(key)}
              />
            ) : (
              <WarningCard
                warning={content}
                {...{ more, words, unfolded }}
                onOpen={open}
                onDismiss={() => dismiss(key)}
                onUnfold={() => unfold(key)}
              />
            )}
          </section>
        </div>
      ))}
    </>
  );
}

/** The card an event happened in, by its key. */
export function keyOfCard(event: Event): string | undefined {
  const { target } = event;
  return target instanceof Element ? target.closest<HTMLElement>('.card')?.dataset.key : undefined;
}

const roleOf = (content: CardContent): 'alert' | 'status' =>
  content.kind === 'warning' && content.level === 'high' ? 'alert' : 'status';

const classOf = (place: CardView['place']): string =>
  place === 'sheet' ? 'sheet' : place.mirrored ? 'mirrored' : '';
