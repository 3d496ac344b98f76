import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FactId } from '../../knowledge/define';
import { ConfirmButton } from '../parts/confirmButton';
import { Dialog } from '../parts/dialog';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { say, useWords } from '../parts/words';
import { factGroups, sensitiveFacts } from './factGroups';
import { type FactInfo, FactRow, type FactRowProps, type KeptFact } from './factRow';

export interface FactsPageProps {
  infos: readonly FactInfo[];
  kept: Partial<Record<FactId, KeptFact>>;
  /** Answers that do not fit together. */
  conflicts: readonly { id: string; facts: readonly FactId[] }[];
  underAge: boolean;
  sessionOnly: boolean;
  today: string;
  /** How many kept facts an answer would clear. */
  clears: (id: FactId, value: string) => number;
  onSave: FactRowProps['onSave'];
  onClear: FactRowProps['onClear'];
  onClearAll: () => void;
}

/** 我的情况: bands and yes or no, each with its purpose; nothing has to be filled in. */
export function FactsPage(props: FactsPageProps) {
  const t = useWords();
  const { infos, kept, underAge } = props;
  const { save, dialog } = useAskedSave(props);
  const rows = (ids: readonly FactId[]) =>
    infos
      .filter(({ id, credit }) => ids.includes(id) && !(underAge && credit))
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .map((info) => (
        <FactRow
          key={info.id}
          info={info}
          kept={kept[info.id]}
          today={props.today}
          onSave={save}
          onClear={props.onClear}
        >
          <FactNotes id={info.id} {...props} />
        </FactRow>
      ));
  return (
    <>
      <p class="intro">{t('options.facts.lead')}</p>
      <Promises sessionOnly={props.sessionOnly} />
      {Object.entries(factGroups)
        .map(([group, ids]) => [group, rows(ids)] as const)
        .filter(([, asked]) => asked.length > 0)
        .map(([group, asked]) => (
          <section class="card" key={group}>
            <h2>{say(t, 'options.facts.group', group)}</h2>
            {asked}
          </section>
        ))}
      {!underAge && <SensitiveFold kept={kept}>{rows(sensitiveFacts)}</SensitiveFold>}
      <p class="never">
        <b>{t('options.facts.never')}</b>
        {t('options.facts.neverList')}
      </p>
      {dialog}
      {Object.keys(kept).length > 0 && (
        <div class="never row">
          <ConfirmButton
            title={t('options.facts.clearAllTitle')}
            body={t('options.facts.clearAllBody')}
            confirm={t('options.facts.clearAll')}
            onConfirm={props.onClearAll}
          >
            {t('options.facts.clearAll')}
          </ConfirmButton>
        </div>
      )}
    </>
  );
}

function Promises({ sessionOnly }: Pick<FactsPageProps, 'sessionOnly'>) {
  const t = useWords();
  return (
    <ul class="promises">
      <li>
        <Icon name="lock" size={18} />
        {t(sessionOnly ? 'options.facts.promiseSession' : 'options.facts.promiseHere')}
      </li>
      <li>
        <Icon name="unseen" size={18} />
        {t('options.facts.promisePages')}
      </li>
      <li>
        <Icon name="clock" size={18} />
        {t('options.facts.promiseExpiry')}
      </li>
    </ul>
  );
}

/** Saves an answer; one that clears others is asked about first. */
function useAskedSave({ clears, onSave }: Pick<FactsPageProps, 'clears' | 'onSave'>) {
  const t = useWords();
  const [asked, setAsked] = useState<{ id: FactId; value: string; count: number }>();
  const save = (id: FactId, value: string) => {
    const count = clears(id, value);
    if (count > 0) setAsked({ id, value, count });
    else onSave(id, value);
  };
  const dialog = asked && (
    <Dialog
      title={t('options.facts.clearsTitle', asked.count)}
      confirm={t('options.facts.clearsConfirm')}
      danger
      onCancel={() => setAsked(undefined)}
      onConfirm={() => {
        setAsked(undefined);
        onSave(asked.id, asked.value);
      }}
    >
      <p>{t('options.facts.clearsBody')}</p>
    </Dialog>
  );
  return { save, dialog };
}

/** What follows from an answer, or from two that do not fit together. */
function FactNotes({ id, conflicts, underAge }: { id: FactId } & FactsPageProps) {
  return (
    <>
      {id === 'age' && underAge && <UnderAgeNote />}
      {conflicts
        .filter(({ facts }) => facts.includes(id))
        .map((conflict) => (
          <ConflictNote key={conflict.id} id={conflict.id} readOut={conflict.facts[0] === id} />
        ))}
    </>
  );
}

/** Under the answer it follows from, so that the answer just given stays where it was. */
function UnderAgeNote() {
  const t = useWords();
  return (
    <Notice title={t('options.facts.underAge')} role="status">
      <p>{t('options.facts.underAgeBody')}</p>
    </Notice>
  );
}

/** Beneath each of the answers, so that it is seen wherever the last of them was given; read out once. */
function ConflictNote({ id, readOut }: { id: string; readOut: boolean }) {
  const t = useWords();
  return (
    <Notice title={say(t, 'conflict', id, 'title')} role={readOut ? 'status' : undefined}>
      <p>{say(t, 'conflict', id, 'body')}</p>
    </Notice>
  );
}

function SensitiveFold({ kept, children }: Pick<FactsPageProps, 'kept'> & { children: ComponentChildren }) {
  const t = useWords();
  const filled = sensitiveFacts.filter((id) => kept[id]).length;
  return (
    <section class="card sensitive">
      <details>
        <summary>
          <Icon name="unseen" />
          <span>
            <h2>{t('options.facts.sensitive')}</h2>
            <span class="meta">{t('options.facts.sensitiveCount', sensitiveFacts.length, filled)}</span>
          </span>
          <Icon name="down" size={18} />
        </summary>
        <Notice icon="lock">
          <p>{t('options.facts.sensitiveNote')}</p>
          <a href="#privacy">{t('options.facts.sensitiveLink')}</a>
        </Notice>
        {children}
      </details>
    </section>
  );
}
