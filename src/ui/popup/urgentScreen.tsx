import { useId } from 'preact/hooks';
import type { Source } from '../../knowledge/define';
import { Button } from '../parts/button';
import { CopyButton } from '../parts/copyButton';
import { Icon } from '../parts/icon';
import { Section } from '../parts/section';
import { SourceRow } from '../parts/sourceRow';
import { say, useWords } from '../parts/words';
import { DontList } from './dontList';

/** What to do after being hit: the calls in order, then the steps that follow from what was given away. */
export interface UrgentGuide {
  calls: readonly { phone: string; number: string; sources: readonly Source[] }[];
  losses: readonly string[];
  /** A step with an empty `after` is for everybody. */
  steps: readonly { id: string; after: readonly string[] }[];
  avoid: readonly string[];
}

interface UrgentScreenProps {
  /** false where the ticks are lost when the popup closes. */
  keepsTicks: boolean;
  guide: UrgentGuide;
  given: readonly string[];
  done: readonly string[];
  today: string;
  copy: (text: string) => Promise<void>;
  onGive: (thing: string, given: boolean) => void;
  onStep: (step: string, done: boolean) => void;
  onBack: () => void;
}

/** Somebody was hit: the calls first, then what not to do, then the rest. No causes, no advice to apply again. */
export function UrgentScreen(props: UrgentScreenProps) {
  const t = useWords();
  const { guide, today } = props;
  return (
    <main>
      <Calls calls={guide.calls} copy={props.copy} />
      <section class="section">
        <p class="lead">{t('afterScam.notYourFault')}</p>
        <p class="sub">{t('afterScam.notYourFaultBody')}</p>
        <p class="sub">{t('afterScam.unknown')}</p>
      </section>
      <DontList
        title={t('afterScam.avoidHeading')}
        lines={guide.avoid.map((id) => say(t, 'afterScam.avoid', id))}
      />
      <GivenQuestion {...props} />
      <UrgentSteps {...props} />
      {props.given.length > 0 && (
        <section class="section tight">
          <Button onPress={props.onBack}>
            {t(props.keepsTicks ? 'popup.urgent.back' : 'popup.urgent.backPrivate')}
          </Button>
        </section>
      )}
      <Section title={t('popup.urgent.numbers')}>
        {guide.calls.flatMap(({ number, phone, sources }) =>
          // Of a number that everybody knows, a line that no source was found would only make a frightened reader doubt it.
          sources
            .filter(({ mark }) => mark !== 'widelyKnown')
            .slice(0, 1)
            .map((source) => (
              <SourceRow
                key={number}
                claim={{ text: `${number} ${say(t, 'phone', phone, 'owner')}`, source }}
                today={today}
              />
            )),
        )}
      </Section>
    </main>
  );
}

function Calls({ calls, copy }: Pick<UrgentGuide, 'calls'> & Pick<UrgentScreenProps, 'copy'>) {
  const t = useWords();
  return (
    <section class="urgent" aria-labelledby="urgent">
      <h1 id="urgent" tabIndex={-1}>
        <Icon name="stop" size={26} />
        {t('afterScam.heading')}
      </h1>
      <p>{t('afterScam.first')}</p>
      <ol class="calls">
        {calls.map(({ phone, number }) => (
          <li key={number}>
            <span>
              <span class="number">{number}</span>
              <span class="small sub">{say(t, 'afterScam.calls', phone)}</span>
            </span>
            <span>
              <CopyButton text={number} name={t('popup.urgent.copyNumber', number)} copy={copy} />
            </span>
          </li>
        ))}
      </ol>
      <p class="small sub">{t('afterScam.dial')}</p>
    </section>
  );
}

function GivenQuestion({ guide, given, onGive, onBack }: UrgentScreenProps) {
  const t = useWords();
  const id = useId();
  return (
    <Section title={t('popup.urgent.ask')}>
      <fieldset class="choices" aria-describedby={id}>
        <legend class="heard">{t('popup.urgent.ask')}</legend>
        <p class="why" id={id}>
          <b>{t('popup.question.why')}</b>
          {t('afterScam.askLossWhy')}
        </p>
        <div class="options two">
          {guide.losses.map((thing) => (
            <label key={thing} class="option">
              <input
                type="checkbox"
                checked={given.includes(thing)}
                onChange={(event) => onGive(thing, event.currentTarget.checked)}
              />
              <span>{say(t, 'afterScam.loss', thing)}</span>
            </label>
          ))}
        </div>
        {given.length === 0 && (
          <>
            <div class="row">
              <Button onPress={onBack}>{t('popup.urgent.notMe')}</Button>
            </div>
            <p class="meta">{t('popup.urgent.calm')}</p>
          </>
        )}
      </fieldset>
    </Section>
  );
}

/** The steps that follow from what was given, and how many of them are done. */
export function urgentSteps({ steps }: UrgentGuide, given: readonly string[], done: readonly string[]) {
  const shown = steps.filter(
    ({ after }) => after.length === 0 || after.some((thing) => given.includes(thing)),
  );
  return { shown, count: shown.filter(({ id }) => done.includes(id)).length };
}

function UrgentSteps({ guide, given, done, onStep }: UrgentScreenProps) {
  const t = useWords();
  const { shown, count } = urgentSteps(guide, given, done);
  return (
    <Section
      title={t('afterScam.stepsHeading')}
      meta={count > 0 ? t('popup.urgent.progress', count) : undefined}
    >
      <ul class="steps-list">
        {shown.map(({ id }) => (
          <li key={id}>
            <label class={done.includes(id) ? 'step done' : 'step'}>
              <input
                class="box"
                type="checkbox"
                checked={done.includes(id)}
                onChange={(event) => onStep(id, event.currentTarget.checked)}
              />
              <span class="what">
                {say(t, 'afterScam', id, 'title')}
                <small>{say(t, 'afterScam', id, 'how')}</small>
              </span>
              <span />
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
