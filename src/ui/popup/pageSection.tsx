import { Button } from '../parts/button';
import { Section } from '../parts/section';
import { useWords } from '../parts/words';

/** How we stand with the page in the tab. */
export type PageState =
  | 'none'
  | 'clean'
  /** Read on request, and nothing was there then. */
  | 'readOnce'
  /** Nothing was heard of the page, and its address is hidden from us. */
  | 'silent'
  | 'notListed'
  /** One of the optional groups, which nobody allowed yet. */
  | 'optional'
  | 'noAccess'
  | 'cannot'
  | 'checking'
  | 'paused'
  | 'found';

export type PausePeriod = 'hour' | 'today' | 'always';

export interface PageActions {
  onCheck: () => void;
  onGrant: () => void;
  onResume: () => void;
  onPause: (period: PausePeriod) => void;
}

const checkable: readonly PageState[] = ['notListed', 'optional', 'silent', 'readOnce'];

interface PageSectionProps {
  state: PageState;
  mayPause: boolean;
  actions: PageActions;
}

/** 当前网页: what we did with it, and what can be done. */
export function PageSection({ state, mayPause, actions }: PageSectionProps) {
  const t = useWords();
  const canPause = mayPause && ['clean', 'readOnce', 'found'].includes(state);
  if (state === 'none' || (state === 'found' && !canPause)) return null;
  return (
    <Section title={t('popup.page.title')}>
      {state !== 'found' && <p class="sub">{t(`popup.page.${state}`)}</p>}
      <div class="row">
        {checkable.includes(state) && (
          <Button full onPress={actions.onCheck}>
            {t('popup.page.check')}
          </Button>
        )}
        {(state === 'noAccess' || state === 'optional') && (
          <Button onPress={actions.onGrant}>{t('popup.page.grant')}</Button>
        )}
        {state === 'paused' && <Button onPress={actions.onResume}>{t('popup.page.resume')}</Button>}
      </div>
      {canPause && <PauseChoice onPause={actions.onPause} />}
    </Section>
  );
}

function PauseChoice({ onPause }: Pick<PageActions, 'onPause'>) {
  const t = useWords();
  return (
    <fieldset>
      <legend class="sub">{t('popup.page.pause')}</legend>
      <div class="row">
        <Button onPress={() => onPause('hour')}>{t('popup.page.pauseHour')}</Button>
        <Button onPress={() => onPause('today')}>{t('popup.page.pauseToday')}</Button>
        <Button onPress={() => onPause('always')}>{t('popup.page.pauseAlways')}</Button>
      </div>
    </fieldset>
  );
}
