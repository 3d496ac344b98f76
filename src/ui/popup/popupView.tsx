import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ProductId, SymptomId } from '../../knowledge/define';
import { Button } from '../parts/button';
import { CopyButton } from '../parts/copyButton';
import { Head, IconButton } from '../parts/head';
import { Icon } from '../parts/icon';
import { Toast } from '../parts/toast';
import { useWords } from '../parts/words';
import type { AnswersScreen, UsedAnswer } from './answersScreen';
import type { Contacts } from './contactsNote';
import { type DueAnswer, DueCard, type DueDay } from './dueCard';
import { type PageActions, PageSection, type PageState } from './pageSection';
import { PopupFoot } from './popupFoot';
import type { Place, PopupState } from './popupState';
import type { ResultEvents, ResultProps, ResultScreen } from './resultScreen';
import { ScamCard, type ScamWarning } from './scamCard';
import { StartScreen } from './startScreen';
import type { SummaryScreen } from './summaryScreen';
import type { SummaryInput } from './summaryText';
import { type UrgentGuide, UrgentScreen } from './urgentScreen';

/** The screens that need a message; they come with the readers. */
export interface MessageScreens {
  ResultScreen: typeof ResultScreen;
  AnswersScreen: typeof AnswersScreen;
  SummaryScreen: typeof SummaryScreen;
}

export interface PopupProps {
  screens?: MessageScreens;
  state: PopupState;
  today: string;
  version: string;
  page: PageState;
  /** Warnings of the page in the tab, or of the text the user brought. */
  warnings: readonly ScamWarning[];
  contacts: Contacts;
  /** What follows from the message; absent without one. */
  result?: Omit<ResultProps, 'state' | 'today' | 'version' | 'warnings' | 'contacts' | 'notes' | 'pagePart'>;
  answers: readonly UsedAnswer[];
  summary: SummaryInput;
  urgentGuide: UrgentGuide;
  /** The day to try again that has come. */
  due?: DueDay;
  /** The case to go on with, in words. */
  resume?: string;
  notes?: ComponentChildren;
  /** What just changed, read out. */
  said: string;
  toast?: { text: string; undo?: () => void };
  /** Whether this case is kept in the history, or can be. */
  keeping: 'kept' | 'can' | 'cannot';
}

export interface PopupEvents extends Omit<ResultEvents, 'onPick'>, PageActions {
  onRead: (text: string) => void;
  onPick: (symptom: SymptomId, words: string, product?: ProductId) => void;
  onForget: (fact: UsedAnswer['fact']) => void;
  onResumeCase: () => void;
  onDue: (answer: DueAnswer) => void;
  onGo: (place: Place) => void;
  onRestart: () => void;
  onKeep: () => void;
  onSettings: () => void;
  onGive: (thing: string, given: boolean) => void;
  onUrgentStep: (step: string, done: boolean) => void;
  onPrint: () => void;
  onCloseToast: () => void;
}

/** The whole popup: head, one screen, foot. */
export function PopupView(props: PopupProps & PopupEvents) {
  const t = useWords();
  const { state, toast } = props;
  const frame = useScreenFocus(state);
  return (
    <div ref={frame}>
      <Head>
        <IconButton icon="sliders" label={t('common.settings')} onPress={props.onSettings} />
      </Head>
      <Screen {...props} />
      <PopupFoot>
        {state.place === 'result' && <FootButtons {...props} />}
        {state.place === 'urgent' && (
          <div class="row no-print">
            <CopyButton icon text={t('afterScam.tell')} label={t('popup.foot.copy')} copy={props.copy} />
          </div>
        )}
      </PopupFoot>
      <p class="heard" role="status">
        {props.said}
      </p>
      {toast && <Toast text={toast.text} onUndo={toast.undo} onClose={props.onCloseToast} />}
    </div>
  );
}

/** A new screen starts at its top, with the focus on its heading. */
function useScreenFocus({ place, message, reopened }: PopupState) {
  const frame = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    // A question opened again takes the focus itself.
    if (reopened) return;
    frame.current?.scrollIntoView?.({ block: 'start' });
    frame.current?.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true });
  }, [place, message]);
  return frame;
}

function Screen(props: PopupProps & PopupEvents) {
  const { state, result, screens } = props;
  if (state.place === 'urgent')
    return (
      <UrgentScreen
        given={state.given}
        done={state.urgentDone}
        guide={props.urgentGuide}
        today={props.today}
        copy={props.copy}
        onGive={props.onGive}
        onStep={props.onUrgentStep}
        onBack={() => props.onGo(state.message ? 'result' : 'start')}
      />
    );
  if (state.place === 'answers' && screens)
    return (
      <screens.AnswersScreen
        answers={props.answers}
        today={props.today}
        onChange={props.onChange}
        onForget={props.onForget}
        onBack={() => props.onGo('result')}
      />
    );
  if (state.place === 'summary' && screens)
    return (
      <screens.SummaryScreen
        input={props.summary}
        today={props.today}
        copy={props.copy}
        onPrint={props.onPrint}
        onBack={() => props.onGo('result')}
      />
    );
  if (state.place === 'result' && state.message && result && screens)
    return (
      <screens.ResultScreen
        {...props}
        {...result}
        state={{ ...state, message: state.message }}
        notes={props.due ? [<Due key="due" {...props} quiet />, props.notes] : props.notes}
        pagePart={state.message.way === 'page' && <PageSection state={props.page} actions={props} />}
      />
    );
  return <Start {...props} />;
}

/** Red stands alone: beside it the day that has come is a quiet note. */
function Start(props: PopupProps & PopupEvents) {
  const urgent = props.warnings.filter(({ level }) => level !== 'note');
  return (
    <StartScreen
      page={props.page}
      pageActions={props}
      resume={props.resume}
      urgent={urgent.length > 0 ? <Warnings {...props} warnings={urgent} /> : undefined}
      due={<Due {...props} quiet={urgent.length > 0} />}
      notes={
        <>
          <Warnings {...props} warnings={props.warnings.filter(({ level }) => level === 'note')} />
          {props.notes}
        </>
      }
      onRead={props.onRead}
      onPick={props.onPick}
      onResume={props.onResumeCase}
      onUrgent={props.onUrgent}
    />
  );
}

function Due({ due, today, quiet, onDue }: PopupProps & PopupEvents & { quiet: boolean }) {
  return due ? <DueCard due={due} today={today} quiet={quiet} onAnswer={onDue} /> : null;
}

/** A page may show scam talk and no message at all. */
function Warnings({ warnings, version, onUrgent, copy }: PopupProps & PopupEvents) {
  return (
    <>
      {warnings.map((warning) => (
        <ScamCard
          key={warning.quotes.join()}
          warning={warning}
          version={version}
          onUrgent={onUrgent}
          copy={copy}
        />
      ))}
    </>
  );
}

function FootButtons(props: PopupProps & PopupEvents) {
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
              {t('popup.foot.copy')}
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
