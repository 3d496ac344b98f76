import { useState } from 'preact/hooks';
import type { Standing as StandingId } from '../../engine/diagnose/types';
import type { Words } from '../../platform/words';
import { Button } from '../parts/button';
import { Segments } from '../parts/choices';
import { ConfirmButton } from '../parts/confirmButton';
import { sayDay } from '../parts/dates';
import { Standing } from '../parts/standing';
import { Switch } from '../parts/switch';
import { say, sayMessage, useWords } from '../parts/words';

type Outcome = 'opened' | 'notYet' | 'stopped';

/** One message met, what was thought of it then, and what came of it. */
interface PastCase {
  id: string;
  /** `YYYY-MM-DD`. */
  day: string;
  host?: string;
  message?: string;
  symptoms: readonly string[];
  causes: readonly { id: string; standing: StandingId }[];
  done: readonly { action: string; day: string }[];
  outcome?: Outcome;
}

export interface HistoryPageProps {
  on: boolean;
  cases: readonly PastCase[];
  appliedLast30Days: number;
  today: string;
  onTurn: (on: boolean) => void;
  onOutcome: (id: string, outcome: Outcome) => void;
  onDelete: (id: string) => void;
  onDeleteAll: () => void;
}

const PAGE = 20;
const outcomes: readonly Outcome[] = ['opened', 'notYet', 'stopped'];

/** Everything of a case a person may remember it by, in their own language. */
function caseText(t: Words, { host, message, symptoms, causes, done, day }: PastCase): string {
  return [
    day,
    host,
    message,
    ...symptoms.map((id) => say(t, 'symptom', id, 'title')),
    ...causes.map(({ id }) => say(t, 'cause', id, 'title')),
    ...done.map(({ action }) => say(t, 'action', action, 'title')),
  ]
    .join('\n')
    .toLowerCase();
}

/** The timeline of cases, with a search over all that is shown. */
export function HistoryPage(props: HistoryPageProps) {
  const t = useWords();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(PAGE);
  const wanted = search.trim().toLowerCase();
  const found = props.cases.filter((one) => caseText(t, one).includes(wanted));
  return (
    <>
      <p class="intro">{t('options.history.lead')}</p>
      <section class="card">
        <Switch
          label={t('options.history.on')}
          note={t('options.history.onNote')}
          on={props.on}
          onTurn={props.onTurn}
        />
        <p class="meta">{t('options.history.applied', props.appliedLast30Days)}</p>
      </section>
      {props.cases.length > 0 && (
        <input
          class="field search"
          type="search"
          aria-label={t('options.history.search')}
          placeholder={t('options.history.search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <p class={wanted ? 'meta' : 'heard'} role="status">
        {wanted &&
          (found.length > 0
            ? t('options.history.found', found.length)
            : t('options.history.noneFound', search.trim()))}
      </p>
      {props.cases.length === 0 && <p class="card sub">{t('options.history.none')}</p>}
      {found.slice(0, shown).map((one) => (
        <CaseCard key={one.id} one={one} {...props} />
      ))}
      <div class="row">
        {found.length > shown && (
          <Button onPress={() => setShown(shown + PAGE)}>
            {t('options.history.more', Math.min(PAGE, found.length - shown))}
          </Button>
        )}
        {props.cases.length > 0 && (
          <ConfirmButton
            title={t('options.history.deleteAllTitle')}
            body={t('options.history.deleteAllBody', props.cases.length)}
            confirm={t('options.history.deleteAll')}
            onConfirm={props.onDeleteAll}
          >
            {t('options.history.deleteAll')}
          </ConfirmButton>
        )}
      </div>
    </>
  );
}

function CaseCard({ one, today, onOutcome, onDelete }: { one: PastCase } & HistoryPageProps) {
  const t = useWords();
  const day = sayDay(t, one.day, today);
  const title = sayMessage(t, undefined, one.symptoms);
  const ranked = one.causes.filter(({ standing }) => standing !== 'notExcluded' && standing !== 'excluded');
  return (
    <article class="card">
      <h2>{title || day}</h2>
      <p class="meta">
        {day}
        {one.host && (
          <>
            {' · '}
            <bdi>{one.host}</bdi>
          </>
        )}
      </p>
      {one.message && (
        <blockquote class="cited small" lang="zh">
          <bdi>{one.message}</bdi>
        </blockquote>
      )}
      <p class="sub">{ranked.length > 0 ? t('options.history.then') : t('options.history.noCause')}</p>
      <ul>
        {ranked.slice(0, 3).map(({ id, standing }) => (
          <li key={id} class="ranked">
            <span>{say(t, 'cause', id, 'title')}</span>
            <Standing standing={standing} />
          </li>
        ))}
      </ul>
      {one.done.length > 0 && (
        <p class="sub">
          {t('options.history.done')}
          {one.done
            .map((step) =>
              t('options.history.step', say(t, 'action', step.action, 'title'), sayDay(t, step.day, today)),
            )
            .join(t('common.listComma'))}
        </p>
      )}
      <Segments
        legend={t('options.history.outcome')}
        choices={outcomes.map((value) => ({ value, label: t(`options.history.${value}`) }))}
        value={one.outcome}
        onChoose={(value) => onOutcome(one.id, value as Outcome)}
      />
      <div class="row">
        <Button kind="text" label={t('options.history.deleteOne', day)} onPress={() => onDelete(one.id)}>
          {t('options.history.delete')}
        </Button>
      </div>
    </article>
  );
}
