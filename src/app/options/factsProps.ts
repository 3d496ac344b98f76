import { addDays, localDay } from '../../day';
import { holdsAny } from '../../engine/diagnose/findRules';
import conflicts from '../../knowledge/conflicts';
import type { FactId } from '../../knowledge/define';
import facts from '../../knowledge/facts';
import {
  clearFacts,
  eraseFacts,
  factEntries,
  factIds,
  lifetimeOf,
  putBackFacts,
  type StoredFacts,
  saveFact,
} from '../../profile/factStore';
import { clearedBy, isCreditFact, isUnderAge } from '../../profile/sensitivity';
import type { KeptFact } from '../../ui/options/factRow';
import type { FactsPageProps } from '../../ui/options/factsPage';
import { conflictFacts } from '../engines/conflictFacts';
import type { OptionsContext } from './options';

const infos = facts.map(({ id, values, sensitivity }) => ({
  id,
  values,
  sensitive: sensitivity === 'high',
  credit: isCreditFact(id),
}));

const factsOf = conflictFacts(conflicts);

/** The page of facts: what is kept, and how it changes. */
export function factsProps({ basis, now, settle }: OptionsContext): FactsPageProps {
  const { speech, today } = basis;
  const { facts: current, expired, settings } = basis.profile;
  const stored: StoredFacts = { ...current, ...expired };
  const kept: Partial<Record<FactId, KeptFact>> = Object.fromEntries(
    factEntries(stored).map(([id, fact]) => [
      id,
      { ...fact, until: addDays(fact.confirmed, lifetimeOf(id)), expired: id in expired },
    ]),
  );
  const told = new Map(factEntries(current).map(([id, { value }]) => [id, value]));
  const seen = { symptoms: [], facts: told, scamSeen: false };
  return {
    infos,
    kept,
    conflicts: conflicts
      .filter(({ when, shown }) => shown && holdsAny(when, seen))
      .map(({ id }) => ({ id, facts: factsOf[id] ?? [] })),
    underAge: isUnderAge(current.age?.value),
    sessionOnly: settings.sessionOnly,
    clears: (id, value) => clearedBy(id, value, factIds(kept)).length,
    today,
    onSave: (id, value) =>
      void saveFact(id, value, localDay(now())).then((saved) => settle(saved, speech.t('options.saved'))),
    onClear: (id) =>
      void clearFacts([id]).then((saved) =>
        settle(saved, speech.t('options.facts.cleared'), () =>
          putBackFacts({ [id]: stored[id] }, localDay(now())),
        ),
      ),
    onClearAll: () => void eraseFacts().then((saved) => settle(saved, speech.t('options.facts.cleared'))),
  };
}
