import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Tick } from '../parts/tick';
import { say, useWords } from '../parts/words';

export interface Sections {
  facts: boolean;
  sensitive: boolean;
  history: boolean;
  settings: boolean;
}

export interface ExportCardProps {
  sections: Sections;
  onExport: (sections: Sections) => Promise<void>;
}

/** The file holds what was ticked; what may harm is not ticked to begin with. */
export function ExportCard({ sections, onExport }: ExportCardProps) {
  const t = useWords();
  const [chosen, setChosen] = useState(sections);
  const [done, setDone] = useState(false);
  const nothing = !chosen.facts && !chosen.history && !chosen.settings;
  const turn = (part: keyof Sections, on: boolean) => {
    setDone(false);
    setChosen({ ...chosen, [part]: on });
  };
  return (
    <section class="card">
      <h2>{t('options.privacy.exportTitle')}</h2>
      <p class="sub">{t('options.privacy.exportLead')}</p>
      {(Object.keys(sections) as (keyof Sections)[])
        .filter((part) => part !== 'sensitive' || chosen.facts)
        .map((part) => (
          <Tick
            key={part}
            label={say(t, 'backup.section', part, 'title')}
            note={say(t, 'backup.section', part, 'note')}
            on={chosen[part]}
            onTurn={(on) => turn(part, on)}
          />
        ))}
      <p class="meta">{t('backup.readable')}</p>
      <div class="row">
        <Button disabled={nothing} onPress={() => onExport(chosen).then(() => setDone(true))}>
          {t('backup.export')}
        </Button>
        <span role="status">{done && t('backup.exported')}</span>
      </div>
    </section>
  );
}
