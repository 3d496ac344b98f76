import type { AlternativeId, MythId } from '../../knowledge/define';
import { Section } from '../parts/section';
import { say, useWords } from '../parts/words';

interface AdviceCardsProps {
  myths: readonly MythId[];
  alternatives: readonly AlternativeId[];
}

/** Myths and other ways, where they fit the case; kinds only, never a lender's name. */
export function AdviceCards({ myths, alternatives }: AdviceCardsProps) {
  const t = useWords();
  return (
    <>
      {myths.length > 0 && (
        <Section title={t('popup.myth.title')}>
          {myths.map((id) => (
            <div key={id} class="source-row">
              <p>
                <span class="cited-inline">{t('common.quoted', say(t, 'myth', id, 'title'))}</span>
              </p>
              <p class="sub">{say(t, 'myth', id, 'truth')}</p>
            </div>
          ))}
        </Section>
      )}
      {alternatives.length > 0 && (
        <Section title={t('popup.alternatives.title')}>
          {alternatives.map((id) => (
            <div key={id} class="source-row">
              <p>
                <b>{say(t, 'alternative', id, 'title')}</b>
              </p>
              <p class="sub">{say(t, 'alternative', id, 'body')}</p>
            </div>
          ))}
          <p class="meta">{t('popup.alternatives.note')}</p>
        </Section>
      )}
    </>
  );
}
