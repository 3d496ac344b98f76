import { useId, useState } from 'preact/hooks';
import type { FactId } from '../../knowledge/define';
import { Button } from '../parts/button';
import { sayDay } from '../parts/dates';
import { Notice } from '../parts/notice';
import { Tick } from '../parts/tick';
import { say, useWords } from '../parts/words';

/** What a backup file would change. */
interface ImportPreview {
  made: string;
  facts: readonly { id: FactId; from?: string; to: string }[];
  cases: { added: number; replaced: number; same: number; gone: number };
  settings: readonly string[];
  historyOff: boolean;
  leftOut: readonly FactId[];
  removed: readonly FactId[];
}

type ImportSections = Record<'facts' | 'history' | 'settings', boolean>;

/** A file that was read, and how to take it over; or why it was not taken. */
export type ImportReading =
  | {
      preview: ImportPreview;
      has: ImportSections;
      /** @returns words for what went wrong, nothing when all is taken over */
      apply: (chosen: ImportSections) => Promise<string | undefined>;
    }
  | { problem: string };

export interface ImportCardProps {
  today: string;
  onFile: (file: File) => Promise<ImportReading>;
}

/** Look first, then decide; what could not be taken over is said afterwards. */
export function ImportCard({ today, onFile }: ImportCardProps) {
  const t = useWords();
  const id = useId();
  const [reading, setReading] = useState<ImportReading>();
  const [outcome, setOutcome] = useState<string>();
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setOutcome(undefined);
    setReading(undefined);
    setReading(await onFile(file));
    // So that the same file can be chosen again.
    input.value = '';
  };
  return (
    <section class="card">
      <h2>{t('options.privacy.importTitle')}</h2>
      <p class="sub">{t('options.privacy.importLead')}</p>
      <div class="row">
        <label for={id}>{t('backup.choose')}</label>
        <input
          class="field"
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => choose(event.currentTarget)}
        />
      </div>
      <div role="status">
        {outcome && (
          <Notice>
            <p>{outcome}</p>
          </Notice>
        )}
        {reading && 'problem' in reading && (
          <Notice icon="warn" title={say(t, 'backup.problem', reading.problem, 'title')}>
            <p>{say(t, 'backup.problem', reading.problem, 'body')}</p>
          </Notice>
        )}
      </div>
      {reading && 'preview' in reading && (
        <PreviewPart
          reading={reading}
          today={today}
          onDone={(trouble) => {
            setReading(undefined);
            setOutcome(trouble);
          }}
        />
      )}
    </section>
  );
}

interface PreviewPartProps {
  reading: Extract<ImportReading, { preview: ImportPreview }>;
  today: string;
  onDone: (words?: string) => void;
}

function PreviewPart({ reading, today, onDone }: PreviewPartProps) {
  const t = useWords();
  const { preview, has, apply } = reading;
  const [chosen, setChosen] = useState(has);
  const { added, replaced, same } = preview.cases;
  const sections = (['facts', 'history', 'settings'] as const).filter((part) => has[part]);
  return (
    <>
      <h3>{t('backup.preview.title')}</h3>
      <p class="meta">{t('backup.preview.made', sayDay(t, preview.made, today))}</p>
      {sections.map((part) => (
        <div key={part}>
          <Tick
            label={say(t, 'backup.section', part, 'title')}
            on={chosen[part]}
            onTurn={(on) => setChosen({ ...chosen, [part]: on })}
          />
          {part === 'facts' && <FactLines facts={preview.facts} />}
          {part === 'history' && <p class="meta">{t('backup.preview.cases', added, replaced, same)}</p>}
          {part === 'settings' && preview.settings.length > 0 && (
            <p class="meta">{t('backup.preview.settings', sayAll(t, preview.settings))}</p>
          )}
        </div>
      ))}
      <ImportNotes preview={preview} chosen={chosen} />
      <div class="row">
        <Button
          kind="primary"
          disabled={!sections.some((part) => chosen[part])}
          onPress={async () => onDone((await apply(chosen)) ?? t('backup.applied'))}
        >
          {t('backup.apply')}
        </Button>
        <Button onPress={() => onDone()}>{t('backup.cancel')}</Button>
      </div>
    </>
  );
}

/** What does not come along, and what goes. */
function ImportNotes({ preview, chosen }: { preview: ImportPreview; chosen: ImportSections }) {
  const t = useWords();
  const { cases, historyOff, leftOut, removed } = preview;
  return (
    <>
      {chosen.history && cases.gone > 0 && <p class="sub">{t('backup.preview.gone', cases.gone)}</p>}
      {historyOff && <p class="sub">{t('backup.preview.historyOff')}</p>}
      {chosen.facts && removed.length > 0 && (
        <p class="sub">
          {t(
            'backup.preview.removed',
            removed.map((fact) => say(t, 'fact', fact, 'label')).join(t('common.listComma')),
          )}
        </p>
      )}
      {leftOut.length > 0 && <p class="sub">{t('backup.preview.leftOut', leftOut.length)}</p>}
    </>
  );
}

const sayAll = (t: ReturnType<typeof useWords>, settings: readonly string[]) =>
  settings.map((name) => say(t, 'options.setting', name)).join(t('common.listComma'));

function FactLines({ facts }: Pick<ImportPreview, 'facts'>) {
  const t = useWords();
  return (
    <ul class="meta">
      {facts.map(({ id, from, to }) => {
        const label = say(t, 'fact', id, 'label');
        const value = (one: string) => say(t, 'fact', id, 'values', one) || one;
        return (
          <li key={id}>
            {from === undefined
              ? t('backup.preview.factAdded', label, value(to))
              : from === to
                ? t('backup.preview.factSame', label, value(to))
                : t('backup.preview.factChanged', label, value(from), value(to))}
          </li>
        );
      })}
    </ul>
  );
}
