import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ProductId, SymptomId } from '../../knowledge/define';
import { TextLink } from '../parts/button';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { useWords } from '../parts/words';
import { type FoundMessage, FoundMessages } from './foundMessages';
import { PickList } from './pickList';

interface StartScreenProps {
  /** What the page in the tab says. */
  found: readonly FoundMessage[];
  /** How we stand with that page, and what can be done. */
  pagePart: ComponentChildren;
  /** Something can be done about it, so it stands before the list. */
  checkFirst: boolean;
  /** The page was read, and nothing was found. */
  wasRead: boolean;
  /** The case to go on with, in words. */
  resume?: string;
  /** What is urgent: it stands before all else. */
  urgent?: ComponentChildren;
  /** The day to try again that has come. */
  due?: ComponentChildren;
  notes?: ComponentChildren;
  onRead: (text: string) => void;
  onPick: (symptom: SymptomId, words: string, product?: ProductId) => void;
  onResume: () => void;
  onUrgent: () => void;
}

/** Nothing read yet: paste a sentence, or pick the nearest. */
export function StartScreen(props: StartScreenProps) {
  const t = useWords();
  const { resume, found, pagePart } = props;
  // Decided once: the answer to a check stands where it was asked for.
  const [checkFirst] = useState(props.checkFirst);
  return (
    <main>
      {props.urgent && <div class="section tight stack">{props.urgent}</div>}
      {props.due}
      <FoundMessages title={t('popup.page.found')} messages={found} />
      <section class="section tight">
        <h1 class="verdict" tabIndex={-1}>
          {t('popup.start.title')}
        </h1>
        <PasteForm
          intro={t(props.wasRead ? 'popup.start.noMessage' : 'popup.start.noPage')}
          onRead={props.onRead}
        />
        <div class="stack start-notes">
          <Notice level="suspect" title={t('popup.start.moneyTitle')}>
            {t('popup.start.moneyStop')}
            <TextLink onPress={props.onUrgent}>{t('popup.start.moneyLink')}</TextLink>
          </Notice>
          {resume && (
            <Notice icon="past" title={t('popup.start.resume')}>
              <TextLink onPress={props.onResume}>{resume}</TextLink>
            </Notice>
          )}
          {props.notes}
        </div>
      </section>
      {checkFirst && pagePart}
      <Section title={t('popup.start.orPick')}>
        <PickList onPick={props.onPick} />
      </Section>
      {!checkFirst && pagePart}
    </main>
  );
}

function PasteForm({ intro, onRead }: { intro: string; onRead: (text: string) => void }) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const read = (event: Event) => {
    event.preventDefault();
    if (text.trim()) onRead(text);
    else setMissing(true);
  };
  return (
    <form class="paste" onSubmit={read}>
      <p class="sub">{intro}</p>
      <label class="heard" for={id}>
        {t('popup.start.label')}
      </label>
      <textarea
        class="text-box"
        id={id}
        value={text}
        placeholder={t('popup.start.placeholder')}
        aria-describedby={`${id}-note`}
        aria-invalid={missing}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setMissing(false);
        }}
      />
      <p class="meta" id={`${id}-note`} role="status">
        {t(missing ? 'popup.start.needText' : 'popup.start.privacy')}
      </p>
      <button type="submit" class="button primary full">
        {t('popup.start.read')}
      </button>
    </form>
  );
}
