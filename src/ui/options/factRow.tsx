import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FactId } from '../../knowledge/define';
import { TextLink } from '../parts/button';
import { Segments } from '../parts/choices';
import { sayDay } from '../parts/dates';
import { factChoices } from '../parts/factChoices';
import { say, useWords } from '../parts/words';

export interface FactInfo {
  id: FactId;
  values: readonly string[];
  sensitive: boolean;
  /** Not asked and not kept under 18. */
  credit: boolean;
}

export interface KeptFact {
  value: string;
  /** The day the user last said so. */
  confirmed: string;
  /** The day it is used until. */
  until: string;
  expired: boolean;
}

export interface FactRowProps {
  info: FactInfo;
  kept?: KeptFact;
  today: string;
  onSave: (id: FactId, value: string) => void;
  onClear: (id: FactId) => void;
  /** What follows from the answer. */
  children?: ComponentChildren;
}

/** One fact: its answers, what it is for, and until when it counts. */
export function FactRow({ info, kept, today, onSave, onClear, children }: FactRowProps) {
  const t = useWords();
  const [unknown, setUnknown] = useState(false);
  const label = say(t, 'fact', info.id, 'label');
  const choose = (value: string) => {
    setUnknown(value === 'unknown');
    if (value !== 'unknown') onSave(info.id, value);
    else if (kept) onClear(info.id);
  };
  return (
    <Segments
      legend={label}
      why={say(t, 'fact', info.id, 'purpose')}
      choices={factChoices(t, info)}
      value={kept?.value ?? (unknown ? 'unknown' : undefined)}
      onChoose={choose}
    >
      <p class="meta when">
        {kept && (
          <>
            {kept.expired
              ? t('options.facts.expired')
              : t('options.facts.when', sayDay(t, kept.confirmed, today), sayDay(t, kept.until, today))}{' '}
            {kept.expired && (
              <>
                <TextLink onPress={() => onSave(info.id, kept.value)}>
                  {t('options.facts.confirm')}
                </TextLink>{' '}
              </>
            )}
            <TextLink label={t('options.facts.clearFact', label)} onPress={() => onClear(info.id)}>
              {t('options.facts.clear')}
            </TextLink>
          </>
        )}
      </p>
      {children}
    </Segments>
  );
}
