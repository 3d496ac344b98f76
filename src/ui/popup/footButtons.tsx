import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords } from '../parts/words';
import type { PopupEvents, PopupProps } from './popupView';

/** What can be done with the message as a whole. */
export function FootButtons(props: PopupProps & PopupEvents) {
  const t = useWords();
  const { keeping, answers, state } = props;
  // Only the platform's own words are for its service: a swindler's, or those of another company, are not.
  const isPlatforms = (state.message?.symptoms.length ?? 0) > 0;
  return (
    <div class="no-print">
      {(answers.length > 0 || isPlatforms) && (
        <div class="row">
          {answers.length > 0 && (
            <Button onPress={() => props.onGo('answers')}>
              <Icon name="pen" size={18} />
              {t('popup.foot.answers')}
            </Button>
          )}
          {isPlatforms && (
            <Button onPress={() => props.onGo('summary')}>
              <Icon name="copy" size={18} />
              {t('popup.summary.title')}
            </Button>
          )}
        </div>
      )}
      <div class="row">
        <Button kind="text" onPress={props.onRestart}>
          {t('popup.foot.restart')}
        </Button>
        {keeping === 'can' && (
          <Button kind="text" onPress={props.onKeep}>
            {t('popup.foot.keep')}
          </Button>
        )}
        {keeping === 'kept' && <span class="meta">{t('popup.foot.kept')}</span>}
      </div>
    </div>
  );
}
