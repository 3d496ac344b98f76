import { useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmButton } from '../parts/confirmButton';
import { say, useWords } from '../parts/words';

/** What is still there, or still allowed, after erasing, counted anew. */
export type Left = Record<'records' | 'copies' | 'others' | 'reminders' | 'grants', number>;

export interface EraseCardProps {
  /** Never rejects: what was not erased is counted. */
  onErase: () => Promise<Left>;
}

const kinds = [
  ['records', 'leftRecords'],
  ['copies', 'leftCopies'],
  ['others', 'leftOthers'],
  ['reminders', 'leftReminders'],
  ['grants', 'leftGrants'],
] as const;

/** Two clicks, then a count of what is left: nothing. */
export function EraseCard({ onErase }: EraseCardProps) {
  const t = useWords();
  const [left, setLeft] = useState<Left>();
  return (
    <section class="card">
      <h2>{t('options.privacy.eraseTitle')}</h2>
      <p class="sub">{t('options.privacy.eraseLead')}</p>
      <div class="row">
        <ConfirmButton
          title={t('backup.erase.title')}
          body={t('backup.erase.body')}
          confirm={t('backup.erase.confirm')}
          onConfirm={() => void onErase().then(setLeft)}
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
    </div>
  );
}
