import type { ComponentChildren } from 'preact';
import type { CauseFinding, Diagnosis } from '../../engine/diagnose/types';
import type { ActionId, FactId, SymptomId } from '../../knowledge/define';
import { scamTitle } from '../card/scamWords';
import { Button } from '../parts/button';
import type { Claim } from '../parts/sourceRow';
import { say, useWords } from '../parts/words';
import { AdviceCards } from './adviceCards';
import { CauseList } from './causeList';
import { Checklist } from './checklist';
import { type Contacts, ContactsNote } from './contactsNote';
import { dontLines } from './dontLines';
import { DontList } from './dontList';
import { type FoundMessage, FoundMessages } from './foundMessages';
import { MessageQuote, MessageRows } from './messageRows';
import { RuleNotes, UrgentNotes } from './notes';
import { passedOn } from './passedOn';
import type { Message, PopupState } from './popupState';
import { type OpenQuestion, QuestionCard } from './questionCard';
import { RetryLine, type RetryLineProps } from './retryLine';
import type { Alarm, ScamWarning } from './scamCard';
import { LossNotice, ScamCards } from './scamCards';
import { SourceList } from './sourceList';
import { TodayPanel } from './todayPanel';
import { UnderAgeNotice } from './underAgeNotice';
import { UnreadPart } from './unreadPart';

/** What follows from the message and the answers. */
export interface Conclusions {
  diagnosis: Diagnosis;
  question?: OpenQuestion;
  /** The cause that speaks for 我们看; absent when we know nothing. */
  leading?: CauseFinding;
  confirmed: Partial<Record<FactId, string>>;
  answered: number;
  claims: readonly Claim[];
  conflictFacts: Partial<Record<string, readonly FactId[]>>;
  mayNotify: boolean;
  /** Why a reminder could not be kept; absent where it can. */
  cannotRemind?: RetryLineProps['cannot'];
  /** How many facts about credit are kept, which under 18 none should be. */
  storedCredit: number;
}

export interface ResultProps extends Conclusions {
  state: PopupState & { message: Message };
  warnings: readonly ScamWarning[];
  /** Beside a text the user brought, the warnings of the page. */
  onPage: readonly ScamWarning[];
  /** What alarms of the message or its page. */
  alarm?: Alarm;
  contacts: Contacts;
  today: string;
  version: string;
  notes?: ComponentChildren;
  /** How to be left alone on the page the message stands on. */
  pagePart?: ComponentChildren;
  /** Further messages of the same page. */
  others: readonly FoundMessage[];
}

export interface ResultEvents {
  onChoose: (fact: FactId, value: string) => void;
  onAnswer: (fact: FactId, value: string, keep: boolean) => void;
  onBack: () => void;
  onChange: (fact: FactId) => void;
  onTick: (action: ActionId) => void;
  onUntick: (action: ActionId) => void;
  onPass: (action: ActionId) => void;
  onRemind: (on: boolean, day: string) => void;
  onCalendar: (day: string) => void;
  onPick: (symptom: SymptomId, words: string) => void;
  /** Clears the kept facts about credit. */
  onClearCredit: () => void;
  onUrgent: () => void;
  copy: (text: string) => Promise<void>;
}

/** What can be done now and is not done, in its order. */
const openActions = ({ plan }: Diagnosis, { done }: PopupState): ActionId[] =>
  plan
    .filter(({ group }) => group === 'now')
    .map(({ action }) => action)
    .filter((action) => !done.some((step) => step.action === action));

/** The cause an action is for, the first of several. */
function causeBehind({ plan, causes }: Diagnosis, action: ActionId | undefined): CauseFinding | undefined {
  const [first] = plan.find((step) => step.action === action)?.causes ?? [];
  return causes.find(({ id }) => id === first);
}

/** What the sentence means, and everything that follows from it, in the order a worried person needs. */
export function ResultScreen(props: ResultProps & ResultEvents) {
  const { state, diagnosis, alarm } = props;
  const symptom = state.message.symptoms[0]?.id;
  if (diagnosis.warnings.includes('H1')) return <UnderAgeScreen {...props} />;
  return (
    <main>
      {alarm && !symptom && <AlarmHeading alarm={alarm} />}
      <WarningPart {...props} />
      <section class="section tight">
        <MessageQuote message={state.message} />
        {symptom && <MessageRows message={state.message} symptom={symptom} leading={props.leading} />}
      </section>
      {symptom ? <PlanParts {...props} /> : <UnreadPart {...props} message={state.message} />}
    </main>
  );
}

/** What is read out first: the card itself stands out for the eye. */
function AlarmHeading({ alarm }: { alarm: Alarm }) {
  const t = useWords();
  return (
    <h1 class="heard" tabIndex={-1}>
      {alarm === 'loss' ? t('popup.loss.title') : scamTitle(t, alarm)}
    </h1>
  );
}

/** Red before everything else: somebody is after the user's money. */
function WarningPart(props: ResultProps & ResultEvents) {
  const t = useWords();
  const { warnings, onPage, alarm, contacts, notes, diagnosis } = props;
  const urgent = diagnosis.warnings.some((id) => id === 'H2' || id === 'H3');
  const found = warnings.length + onPage.length + contacts.phones.length + contacts.hosts.length;
  if (found === 0 && !urgent && !alarm && !notes) return null;
  return (
    <div class="section tight stack">
      {alarm === 'loss' && <LossNotice onUrgent={props.onUrgent} />}
      <ScamCards {...props} />
      {onPage.length > 0 && <p class="sub">{t('popup.scam.onPage')}</p>}
      <ScamCards {...props} warnings={onPage} />
      <UrgentNotes
        diagnosis={diagnosis}
        scamShown={alarm !== undefined && alarm !== 'loss'}
        onUrgent={props.onUrgent}
      />
      <ContactsNote {...contacts} />
      {notes}
    </div>
  );
}

function PlanParts(props: ResultProps & ResultEvents) {
  const t = useWords();
  const { state, diagnosis, today } = props;
  const open = openActions(diagnosis, state);
  const passed = passedOn(state, today);
  const todays = open.find((action) => !passed.includes(action));
  return (
    <>
      <TodayPanel
        key={todays}
        action={todays}
        isLeft={open.length > 0}
        isMore={state.done.some(({ day }) => day === today)}
        against={causeBehind(diagnosis, todays)}
        onDone={props.onTick}
        onPass={props.onPass}
      />
      <QuestionPart {...props} />
      <RuleNotes diagnosis={diagnosis} conflictFacts={props.conflictFacts} onChange={props.onChange} />
      <CauseList
        diagnosis={diagnosis}
        confirmed={props.confirmed}
        answered={props.answered}
        today={today}
        onAsk={props.onChange}
      />
      <Checklist
        plan={diagnosis.plan}
        done={state.done}
        todays={todays}
        today={today}
        until={diagnosis.retry.earliest}
        onTick={props.onTick}
        onUntick={props.onUntick}
      />
      <RetryLine
        retry={diagnosis.retry}
        today={today}
        day={state.retryOn}
        remind={state.remind}
        cannot={props.cannotRemind}
        mayNotify={props.mayNotify}
        onRemind={props.onRemind}
        onCalendar={props.onCalendar}
      />
      <DontList title={t('popup.donts.title')} lines={dontLines(t, diagnosis)} />
      <AdviceCards myths={diagnosis.myths} alternatives={diagnosis.alternatives} />
      <SourceList claims={props.claims} today={today} />
      <FoundMessages title={t('popup.page.several', props.others.length + 1)} messages={props.others} />
      {props.pagePart}
    </>
  );
}

function QuestionPart({ question, state, onChoose, onAnswer, onBack }: ResultProps & ResultEvents) {
  if (!question) return null;
  return (
    <QuestionCard
      key={`${question.fact} ${state.reopened}`}
      question={question}
      reopened={state.reopened !== undefined}
      onChoose={onChoose}
      onAnswer={onAnswer}
      onBack={onBack}
    />
  );
}

/** Under 18: one notice, no list, no tips. */
function UnderAgeScreen(props: ResultProps & ResultEvents) {
  const t = useWords();
  return (
    <main>
      <WarningPart {...props} />
      <section class="section tight">
        <MessageQuote message={props.state.message} />
      </section>
      <div class="section tight stack">
        <h1 class="heard" tabIndex={-1}>
          {say(t, 'hardRule', 'H1', 'title')}
        </h1>
        <UnderAgeNotice {...props} />
        {props.question ? (
          <QuestionPart {...props} />
        ) : (
          <div>
            <Button onPress={() => props.onChange('age')}>{t('popup.underAge.wrong')}</Button>
          </div>
        )}
      </div>
    </main>
  );
}
