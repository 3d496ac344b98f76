import { useId } from 'preact/hooks';
import { Button } from '../parts/button';
import { CopyButton } from '../parts/copyButton';
import { Icon } from '../parts/icon';
import { Section } from '../parts/section';
import { type Claim, SourceRow } from '../parts/sourceRow';
import { useWords } from '../parts/words';
import { DontList } from './dontList';

interface UrgentScreenProps {
  given: readonly string[];
  done: readonly string[];
  claims: readonly Claim[];
  today: string;
  copy: (text: string) => Promise<void>;
  onGive: (thing: string, given: boolean) => void;
  onStep: (step: string, done: boolean) => void;
  onBack: () => void;
}

const calls = [
  { number: '110', key: 'popup.urgent.police' },
  { number: '95188', key: 'popup.urgent.alipay' },
  { number: '96110', key: 'popup.urgent.antiFraud' },
] as const;

const things = ['money', 'code', 'password', 'screen', 'app'] as const;
type Thing = (typeof things)[number];

/** Steps after the calls, in order; a step with `after` matters only when one of those was given. */
const steps: readonly { id: StepId; after?: readonly Thing[] }[] = [
  { id: 'hangUp' },
  { id: 'bank', after: ['money'] },
  { id: 'freeze' },
  { id: 'keep' },
  { id: 'passwords' },
  { id: 'devices' },
  { id: 'remove', after: ['app', 'screen'] },
];
type StepId = 'hangUp' | 'freeze' | 'bank' | 'keep' | 'passwords' | 'devices' | 'remove';

/** Somebody was hit: the calls first, then what not to do, then the rest. No causes, no advice to apply again. */
export function UrgentScreen(props: UrgentScreenProps) {
  const t = useWords();
  return (
    <main>
      <section class="urgent" aria-labelledby="urgent">
        <h1 id="urgent" tabIndex={-1}>
          <Icon name="stop" size={26} />
          {t('popup.urgent.title')}
        </h1>
        <p>{t('popup.urgent.lead')}</p>
        <ol class="calls">
          {calls.map(({ number, key }) => (
            <li key={number}>
              <span>
                <span class="number">{number}</span>
                <span class="small sub">{t(key)}</span>
              </span>
              <span>
                <CopyButton text={number} name={t('popup.urgent.copyNumber', number)} copy={props.copy} />
              </span>
            </li>
          ))}
        </ol>
        <p class="small sub">{t('popup.urgent.dial')}</p>
      </section>
      <section class="section">
        <p class="lead">{t('popup.urgent.notYours')}</p>
        <p class="sub">{t('popup.urgent.notYoursBody')}</p>
      </section>
      <DontList lines={[t('popup.urgent.dont1'), t('popup.urgent.dont2'), t('popup.urgent.dont3')]} />
      <GivenQuestion given={props.given} onGive={props.onGive} onBack={props.onBack} />
      <UrgentSteps given={props.given} done={props.done} onStep={props.onStep} />
      <Section title={t('popup.retry.title')}>
        <div class="retry">
          <Icon name="clock" size={24} />
          <div>
            <b>{t('popup.urgent.retryTitle')}</b>
            <p class="sub">{t('popup.urgent.retryBody')}</p>
          </div>
        </div>
      </Section>
      <Section title={t('popup.urgent.numbers')}>
        {props.claims.map((claim) => (
          <SourceRow key={claim.text} claim={claim} today={props.today} />
        ))}
      </Section>
    </main>
  );
}

function GivenQuestion({ given, onGive, onBack }: Pick<UrgentScreenProps, 'given' | 'onGive' | 'onBack'>) {
  const t = useWords();
  const id = useId();
  return (
    <Section title={<span class="sub">{t('popup.question.title')}</span>}>
      <fieldset class="choices" aria-describedby={id}>
        <legend>{t('popup.urgent.ask')}</legend>
        <p class="why" id={id}>
          <b>{t('popup.question.why')}</b>
          {t('popup.urgent.askWhy')}
        </p>
        <div class="options two">
          {things.map((thing) => (
            <label key={thing} class="option">
              <input
                type="checkbox"
                checked={given.includes(thing)}
                onChange={(event) => onGive(thing, event.currentTarget.checked)}
              />
              <span>{t(`popup.urgent.${thing}`)}</span>
            </label>
          ))}
        </div>
        <div class="row">
          <Button onPress={onBack}>{t('popup.urgent.notMe')}</Button>
        </div>
        <p class="meta">{t('popup.urgent.calm')}</p>
      </fieldset>
    </Section>
  );
}

function UrgentSteps({ given, done, onStep }: Pick<UrgentScreenProps, 'given' | 'done' | 'onStep'>) {
  const t = useWords();
  const shown = steps.filter(({ after }) => !after || after.some((thing) => given.includes(thing)));
  const count = shown.filter(({ id }) => done.includes(id)).length;
  return (
    <Section title={t('popup.urgent.thenTitle')} meta={t('popup.urgent.progress', count, shown.length)}>
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
                {t(`popup.urgent.${id}`)}
                {id !== 'hangUp' && <small>{t(`popup.urgent.${id}How`)}</small>}
              </span>
              <span />
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
