import type { ComponentChildren } from 'preact';
import type { CauseFinding, Diagnosis, Evidence } from '../../engine/diagnose/types';
import type { FactId } from '../../knowledge/define';
import { TextLink } from '../parts/button';
import { sayDay } from '../parts/dates';
import { Icon, type IconName } from '../parts/icon';
import { Notice } from '../parts/notice';
import { Fold, Section } from '../parts/section';
import { Standing } from '../parts/standing';
import { say, useWords } from '../parts/words';

interface CauseListProps {
  diagnosis: Diagnosis;
  /** The day a stored fact was last confirmed; absent for an answer of this time only. */
  confirmed: Partial<Record<FactId, string>>;
  answered: number;
  today: string;
  onAsk: (fact: FactId) => void;
}

/** Causes shown outright before the rest goes into a fold. */
const SHOWN = 4;

/** 可能卡在哪里: every cause with its evidence and one word of standing. */
export function CauseList({ diagnosis, confirmed, answered, today, onAsk }: CauseListProps) {
  const t = useWords();
  const { causes } = diagnosis;
  // A question that may change it stands above; without one nothing is said of more answers.
  const asking = diagnosis.question !== null;
  const open = causes.filter(({ standing }) => standing !== 'notExcluded' && standing !== 'excluded');
  const notExcluded = causes.filter(({ standing }) => standing === 'notExcluded');
  const excluded = causes.filter(({ standing }) => standing === 'excluded');
  const row = (cause: CauseFinding) => (
    <Cause
      key={cause.id}
      cause={cause}
      confirmed={confirmed}
      today={today}
      onAsk={asking ? onAsk : undefined}
    />
  );
  return (
    <Section
      title={t('popup.causes.title')}
      meta={answered > 0 ? t('popup.causes.basis', answered) : t('popup.causes.basisMessage')}
    >
      {diagnosis.status === 'insufficient' && <p class="sub">{t('popup.causes.insufficient')}</p>}
      {diagnosis.status !== 'insufficient' && open.length === 0 && (
        <p class="sub">{t(asking ? 'popup.causes.noneYetAsk' : 'popup.causes.noneYet')}</p>
      )}
      {open.slice(0, SHOWN).map(row)}
      {open.some(({ standing }) => standing === 'tied') && (
        <p class="sub">{t(asking ? 'popup.causes.tiedAsk' : 'popup.causes.tied')}</p>
      )}
      {open.length > SHOWN && (
        <Fold title={t('popup.causes.more', open.length - SHOWN)}>{open.slice(SHOWN).map(row)}</Fold>
      )}
      {notExcluded.length > 0 && (
        <Fold title={t('standing.notExcluded.label')} count={t('popup.causes.foldCount', notExcluded.length)}>
          {notExcluded.map(row)}
        </Fold>
      )}
      {excluded.length > 0 && (
        <Fold title={t('standing.excluded.label')} count={t('popup.causes.excludedCount', excluded.length)}>
          {excluded.map(row)}
        </Fold>
      )}
      <Notice>
        <p>{t('popup.causes.limit')}</p>
      </Notice>
      <StandingLegend causes={causes} />
    </Section>
  );
}

/** What the words of standing on this screen mean. */
function StandingLegend({ causes }: Pick<Diagnosis, 'causes'>) {
  const t = useWords();
  const used = [...new Set(causes.map(({ standing }) => standing))];
  return (
    <Fold title={t('popup.causes.legend')}>
      <dl class="legend">
        {used.map((standing) => [
          <dt key={standing}>
            <Standing standing={standing} />
          </dt>,
          <dd key={`${standing} means`}>{say(t, 'standing', standing, 'means')}</dd>,
        ])}
      </dl>
    </Fold>
  );
}

interface CauseProps extends Pick<CauseListProps, 'confirmed' | 'today'> {
  cause: CauseFinding;
  /** Absent where nothing more is asked. */
  onAsk?: (fact: FactId) => void;
}

function Cause({ cause, confirmed, today, onAsk }: CauseProps) {
  const t = useWords();
  const { wouldChange } = cause;
  const sayEvidence = (evidence: Evidence) => {
    if (evidence.kind === 'symptom')
      return t('popup.causes.forMessage', say(t, 'symptom', evidence.symptom, 'title'));
    if (evidence.kind === 'conflict')
      return t('popup.causes.forConflict', say(t, 'conflict', evidence.conflict, 'title'));
    const label = say(t, 'fact', evidence.fact, 'label');
    const value = say(t, 'fact', evidence.fact, 'values', evidence.value);
    const day = confirmed[evidence.fact];
    return day
      ? t('popup.causes.forFactDay', label, value, sayDay(t, day, today))
      : t('popup.causes.forFact', label, value);
  };
  return (
    <div class="cause">
      <h3>
        <span>{say(t, 'cause', cause.id, 'title')}</span>
        <Standing standing={cause.standing} />
      </h3>
      {cause.for.map((evidence) => (
        <EvidenceLine
          key={sayEvidence(evidence)}
          icon={evidence.kind === 'fact' ? 'person' : 'quote'}
          text={t('popup.causes.withStrength', sayEvidence(evidence), say(t, 'strength', evidence.strength))}
        />
      ))}
      {cause.against.map((evidence) => (
        <EvidenceLine
          key={sayEvidence(evidence)}
          icon="minus"
          text={t('popup.causes.against', sayEvidence(evidence))}
        />
      ))}
      {onAsk && wouldChange && cause.standing !== 'excluded' && (
        <EvidenceLine
          icon="info"
          text={
            <TextLink onPress={() => onAsk(wouldChange)}>
              {t('popup.causes.wouldChange', say(t, 'fact', wouldChange, 'label'))}
            </TextLink>
          }
        />
      )}
      <CauseDetails cause={cause} />
    </div>
  );
}

/** What the cause is, how to check it, and when mending it shows. */
function CauseDetails({ cause }: { cause: CauseFinding }) {
  const t = useWords();
  const lines = [
    say(t, 'cause', cause.id, 'body'),
    t('popup.causes.verify', say(t, 'cause', cause.id, 'verify')),
    say(t, 'cause', cause.id, 'time'),
  ];
  return (
    <details class="details">
      <summary>{t('popup.causes.details')}</summary>
      {lines.map((line) => (
        <p key={line} class="small sub">
          {line}
        </p>
      ))}
    </details>
  );
}

function EvidenceLine({ icon, text }: { icon: IconName; text: ComponentChildren }) {
  return (
    <p class="evidence">
      <Icon name={icon} size={16} />
      <span>{text}</span>
    </p>
  );
}
