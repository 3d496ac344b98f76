import type { ComponentChildren } from 'preact';
import type { ProductId, SymptomId } from '../../knowledge/define';
import { IconButton } from '../parts/button';
import { CopyButton } from '../parts/copyButton';
import { Head } from '../parts/head';
import { Toast, type Toasted } from '../parts/toast';
import { useKeptFocus } from '../parts/useKeptFocus';
import { useBothWords, useWords } from '../parts/words';
import type { AnswersScreen, UsedAnswer } from './answersScreen';
import type { Contacts } from './contactsNote';
import { type DueAnswer, DueCard, type DueDay } from './dueCard';
import { FootButtons } from './footButtons';
import type { FoundMessage } from './foundMessages';
import { Meaning } from './meaning';
import { type PageActions, PageSection, type PageState } from './pageSection';
import { PopupFoot } from './popupFoot';
import type { Message, Place, PopupState } from './popupState';
import type { Conclusions, ResultEvents, ResultScreen } from './resultScreen';
import type { Alarm, ScamWarning } from './scamCard';
import { ScamCards } from './scamCards';
import { StartScreen } from './startScreen';
import type { SummaryScreen } from './summaryScreen';
import type { SummaryInput, SummaryParts } from './summaryText';
import { type UrgentGuide, UrgentScreen, urgentSteps } from './urgentScreen';
import { useScreenFocus } from './useScreenFocus';

/** The screens that need a message; they come with messageParts.ts, once there is one. */
interface MessageScreens {
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
  /** What the page in the tab says. */
  pageMessages: readonly FoundMessage[];
  /** false in a private window, of which nothing is written down. */
  mayPause: boolean;
  /** Warnings of the page in the tab, or of the text the user brought. */
  warnings: readonly ScamWarning[];
  /** Beside a text the user brought, the warnings of the page. */
  onPage: readonly ScamWarning[];
  /** Of these, or of what the text tells; absent where nothing alarms. */
  alarm?: Alarm;
  contacts: Contacts;
  /** What follows from the message; absent without one. */
  result?: Conclusions;
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
  toast?: Toasted;
  /** Whether this case is kept in the history, or can be. */
  keeping: 'kept' | 'can' | 'cannot';
}

export interface PopupEvents extends Omit<ResultEvents, 'onPick'>, PageActions {
  onType: (text: string) => void;
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
  onSummarise: (parts: SummaryParts) => void;
  /** Absent where it cannot be printed. */
  onPrint?: () => void;
  onCloseToast: () => void;
}

/** The whole popup: head, one screen, foot. */
export function PopupView(props: PopupProps & PopupEvents) {
  const { t, chinese } = useBothWords();
  const { state, toast } = props;
  const frame = useScreenFocus(state);
  useKeptFocus(frame);
  return (
    <div ref={frame}>
      <Head>
        <IconButton icon="sliders" label={t('common.settings')} onPress={props.onSettings} />
      </Head>
      <Screen {...props} />
      <PopupFoot>
        {state.place === 'result' && <FootButtons {...props} />}
        {state.place === 'urgent' && (
          <div class="no-print">
            <p class="sub" lang="zh">
              {chinese('afterScam.tell')}
            </p>
            <Meaning words={(words) => words('afterScam.tell')} />
            <div class="row">
              <CopyButton
                icon
                text={chinese('afterScam.tell')}
                label={t('popup.foot.copy')}
                copy={props.copy}
              />
            </div>
          </div>
        )}
      </PopupFoot>
      <p class="heard" role="status">
        {props.said}
      </p>
      {toast && <Toast toast={toast} onClose={props.onCloseToast} />}
    </div>
  );
}

function Screen(props: PopupProps & PopupEvents) {
  const { state, result, screens } = props;
  if (state.place === 'urgent')
    return (
      <UrgentScreen
        given={state.given}
        done={state.urgentDone}
        keepsTicks={props.mayPause}
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
        notes={props.notes}
        onChange={props.onChange}
        onForget={props.onForget}
        onBack={() => props.onGo('result')}
      />
    );
  if (state.place === 'summary' && screens)
    return (
      <screens.SummaryScreen
        input={props.summary}
        chosen={state.summary}
        today={props.today}
        copy={props.copy}
        onChoose={props.onSummarise}
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
        others={othersThan(state.message, props.pageMessages)}
        pagePart={state.message.way === 'page' && <ThisPage {...props} />}
      />
    );
  return <Start {...props} />;
}

/** Beside a message of the page, the page's others. */
const othersThan = ({ way, text }: Message, said: readonly FoundMessage[]): readonly FoundMessage[] =>
  way === 'page' ? said.filter(({ words }) => words !== text) : [];

/** There is nothing more to do about the page. */
const handled: readonly PageState[] = ['none', 'clean', 'found', 'cannot'];

function ThisPage(props: PopupProps & PopupEvents) {
  return <PageSection state={props.page} mayPause={props.mayPause} actions={props} />;
}

/** How far the steps after being hit have come, in words; nothing where none was begun or all are done. */
function useBegun({ state: { given, urgentDone }, urgentGuide }: PopupProps): string | undefined {
  const t = useWords();
  const { shown, count } = urgentSteps(urgentGuide, given, urgentDone);
  if (given.length + count === 0 || count === shown.length) return undefined;
  return t('popup.urgent.goOn', count, shown.length);
}

/** A page may show scam talk and no message at all. Red stands alone: beside it the day that has come is a quiet note. */
function Start(props: PopupProps & PopupEvents) {
  const urgent = props.warnings.filter(({ level }) => level !== 'note');
  return (
    <StartScreen
      found={props.pageMessages}
      checkFirst={!handled.includes(props.page)}
      wasRead={props.page === 'clean'}
      pagePart={<ThisPage {...props} />}
      resume={props.resume}
      begun={useBegun(props)}
      urgent={urgent.length > 0 ? <ScamCards {...props} warnings={urgent} /> : undefined}
      due={<Due {...props} quiet={urgent.length > 0} />}
      notes={
        <>
          <ScamCards {...props} warnings={props.warnings.filter(({ level }) => level === 'note')} />
          {props.notes}
        </>
      }
      typed={props.state.typed}
      onType={props.onType}
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
