import { useEffect, useRef } from 'preact/hooks';
import { ConfirmButton } from '../parts/confirmButton';
import { say, useWords } from '../parts/words';

/** What is still there, or still allowed, after erasing, counted anew. */
export interface Left extends Record<'records' | 'copies' | 'others' | 'reminders' | 'grants', number> {
  /** “This session only” was on, and is off now. */
  sessionEnded: boolean;
}

export interface EraseCardProps {
  sessionOnly: boolean;
  /** Never rejects: what was not erased is counted. */
  onErase: () => Promise<void>;
  /** Present once something was erased, and as long as it says what is there. */
  left?: Left;
}

const kinds = [
  ['records', 'leftRecords'],
  ['copies', 'leftCopies'],
  ['others', 'leftOthers'],
  ['reminders', 'leftReminders'],
  ['grants', 'leftGrants'],
] as const;

/** Two clicks, then a count of what is left: nothing. */
export function EraseCard({ sessionOnly, onErase, left }: EraseCardProps) {
  const t = useWords();
  return (
    <section class="card">
      <h2>{t('options.privacy.eraseTitle')}</h2>
      <p class="sub">{t('options.privacy.eraseLead')}</p>
      <div class="row">
        <ConfirmButton
          title={t('backup.erase.title')}
          body={t(sessionOnly ? 'backup.erase.bodySession' : 'backup.erase.body')}
          confirm={t('backup.erase.confirm')}
          onConfirm={() => void onErase()}
        >
          {t('options.privacy.eraseOpen')}
        </ConfirmButton>
      </div>
      {left && <LeftProof left={left} />}
    </section>
  );
}

function LeftProof({ left }: { left: Left }) {
  const t = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const data = left.records + left.copies + left.others + left.reminders;
  return (
    <div ref={ref} tabIndex={-1} role="status" class="left-proof">
      <h3>{t('options.privacy.leftTitle')}</h3>
      <dl class="reading">
        {kinds.flatMap(([kind, leaf]) => [
          <dt key={`${kind} name`}>{say(t, 'options.privacy', leaf)}</dt>,
          <dd key={kind}>{t('options.privacy.leftCount', left[kind])}</dd>,
        ])}
      </dl>
      {data === 0 && left.grants === 0 && (
        <p>
          <b>{t('backup.erase.nothing')}</b>
        </p>
      )}
      {data > 0 && (
        <p>
          <b>{t('backup.erase.left', data)}</b>
        </p>
      )}
      {left.grants > 0 && (
        <p>
          <b>{t('backup.erase.stillAllowed')}</b>
        </p>
      )}
      {left.sessionEnded && <p>{t('backup.erase.sessionOff')}</p>}
    </div>
  );
}
