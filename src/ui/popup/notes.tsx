import type { Diagnosis } from '../../engine/diagnose/types';
import type { FactId } from '../../knowledge/define';
import { TextLink } from '../parts/button';
import { Notice } from '../parts/notice';
import { say, useWords } from '../parts/words';

/** Somebody is after the account or the money: before everything else, whatever else holds. */
const urgent = ['H3', 'H2'] as const;
/** Rules with a place of their own: under age, too little known, and the urgent ones. */
const shownElsewhere: readonly string[] = ['H1', 'H8', ...urgent];

interface UrgentNotesProps {
  diagnosis: Diagnosis;
  /** A card tells of the scam already. */
  scamShown: boolean;
  onUrgent: () => void;
}

/** What cannot wait: the scam, unless a card tells of it, and the account in strange hands. */
export function UrgentNotes({ diagnosis, scamShown, onUrgent }: UrgentNotesProps) {
  const t = useWords();
  const rules = urgent.filter((id) => diagnosis.warnings.includes(id) && !(id === 'H3' && scamShown));
  return rules.map((id) => (
    <Notice key={id} level="high" title={say(t, 'hardRule', id, 'title')}>
      <p>{say(t, 'hardRule', id, 'body')}</p>
      <TextLink onPress={onUrgent}>{t('popup.start.moneyLink')}</TextLink>
    </Notice>
  ));
}

interface RuleNotesProps {
  diagnosis: Diagnosis;
  /** The facts behind each conflict, to change one of them. */
  conflictFacts: Partial<Record<string, readonly FactId[]>>;
  onChange: (fact: FactId) => void;
}

/** What holds before any ranking, and what does not fit together: said, never blamed. */
export function RuleNotes({ diagnosis, conflictFacts, onChange }: RuleNotesProps) {
  const t = useWords();
  const rules = diagnosis.warnings.filter((id) => !shownElsewhere.includes(id));
  if (rules.length + diagnosis.conflicts.length + diagnosis.ignored.length === 0) return null;
  return (
    <div class="section stack">
      {rules.map((id) => (
        <Notice key={id} title={say(t, 'hardRule', id, 'title')}>
          <p>{say(t, 'hardRule', id, 'body')}</p>
        </Notice>
      ))}
      {diagnosis.conflicts.map((id) => (
        <Notice key={id} title={say(t, 'conflict', id, 'title')}>
          <p>{say(t, 'conflict', id, 'body')}</p>
          <div class="row">
            {conflictFacts[id]?.map((fact) => (
              <TextLink key={fact} onPress={() => onChange(fact)}>
                {t('popup.notes.conflictFix', say(t, 'fact', fact, 'label'))}
              </TextLink>
            ))}
          </div>
        </Notice>
      ))}
      {diagnosis.ignored.length > 0 && (
        <Notice>
          <p>{t('popup.notes.ignored', diagnosis.ignored.length)}</p>
        </Notice>
      )}
    </div>
  );
}
