import { addDays, localDay } from '../../day';
import { changeCase, countApplied, deleteCase, eraseCases, saveCase } from '../../profile/caseStore';
import { writeSettings } from '../../profile/settings';
import type { Saved } from '../../profile/troubles';
import type { HistoryPageProps } from '../../ui/options/historyPage';
import { armReminders } from '../reminders/remind';
import type { OptionsContext } from './options';

/** The timeline: what was met, and what came of it. */
export function historyProps({ basis, now, settle }: OptionsContext): HistoryPageProps {
  const { today, speech } = basis;
  const { cases, settings } = basis.profile;
  const deleted = speech.t('options.history.deleted');
  const armed = (saved: Saved) => armReminders(now()).then(() => saved);
  const afterwards = (saved: Saved, words: string, undo?: () => Promise<Saved>) =>
    armed(saved).then(() => settle(saved, words, undo));
  return {
    on: settings.historyOn,
    cases: cases.map((one) => ({ ...one, day: localDay(new Date(one.at)) })),
    appliedLast30Days: countApplied(cases, { since: addDays(today, -30), today }).count,
    today,
    onTurn: (historyOn) => void writeSettings({ historyOn }).then((saved) => settle(saved)),
    onOutcome: (id, outcome) =>
      void changeCase(id, { outcome }).then((saved) => afterwards(saved, speech.t('options.saved'))),
    onDelete: (id) => {
      const one = cases.find((kept) => kept.id === id);
      // While history is off nothing comes into it, not even again.
      const undo = one && settings.historyOn ? () => saveCase(one).then(armed) : undefined;
      void deleteCase(id).then((saved) => afterwards(saved, deleted, undo));
    },
    onDeleteAll: () => void eraseCases().then((saved) => afterwards(saved, deleted)),
  };
}
