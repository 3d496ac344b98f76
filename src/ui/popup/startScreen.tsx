import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ProductId, SymptomId } from '../../knowledge/define';
import { TextLink } from '../parts/button';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { useWords } from '../parts/words';
import { type FoundMessage, FoundMessages } from './foundMessages';
import { MoneyNotice } from './moneyNotice';
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
  /** How far the steps after being hit have come, in words. */
  begun?: string;
  /** What is urgent: it stands before all else. */
  urgent?: ComponentChildren;
  /** The day to try again that has come. */
  due?: ComponentChildren;
  notes?: ComponentChildren;
  /** What was typed before and not read. */
  typed?: string;
  onType: (text: string) => void;
  onRead: (text: string) => void;
  onPick: (symptom: SymptomId, words: string, product?: ProductId) => void;
  onResume: () => void;
  onUrgent: () => void;
}

/** Nothing read yet: paste a sentence, or pick the nearest. */
export function StartScreen(props: StartScreenProps) {
  const t = useWords();
  const { resume, begun, found, pagePart } = props;
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
        <PasteForm {...props} intro={t(props.wasRead ? 'popup.start.noMessage' : 'popup.start.noPage')} />
        <div class="stack start-notes">
          <MoneyNotice begun={begun} onUrgent={props.onUrgent} />
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

type PasteFormProps = Pick<StartScreenProps, 'typed' | 'onType' | 'onRead'> & { intro: string };

function PasteForm({ intro, typed = '', onType, onRead }: PasteFormProps) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState(typed);
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
          onType(event.currentTarget.value);
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
