import { addDays, localDay } from '../../day';
import { notificationsGrant } from '../../platform/notifications';
import { askFor, giveBack } from '../../platform/permissions';
import { changeCase, countApplied, deleteCase, eraseCases, isOpen, saveCase } from '../../profile/caseStore';
import { writeSettings } from '../../profile/settings';
import type { Saved } from '../../profile/troubles';
import type { HistoryPageProps } from '../../ui/options/historyPage';
import type { RemindersPageProps } from '../../ui/options/remindersPage';
import { sayDay } from '../../ui/parts/dates';
import { downloadReminder } from '../reminders/downloadReminder';
import { armReminders, dropReminder, laterDay, putOff } from '../reminders/remind';
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

/** The days set, and how to put them off. */
export function remindersProps({ basis, now, page, settle, refresh }: OptionsContext): RemindersPageProps {
  const { speech, today } = basis;
  const { cases, settings } = basis.profile;
  const dayOf = (id: string) => {
    const kept = cases.find((one) => one.id === id);
    return { retryOn: kept?.retryOn, remind: kept?.remind };
  };
  const putBack = (id: string) => async () => {
    const saved = await changeCase(id, dayOf(id));
    await armReminders(now());
    return saved;
  };
  return {
    on: settings.remindersOn,
    sessionOnly: settings.sessionOnly,
    notify: basis.mayNotify,
    days: cases
      .filter(isOpen)
      .flatMap(({ id, retryOn, remind, message }) =>
        retryOn ? [{ id, day: retryOn, remind: remind ?? false, message }] : [],
      ),
    today,
    onTurn: (remindersOn) => void writeSettings({ remindersOn }).then((saved) => settle(saved)),
    onNotify: (on) => void (on ? askFor : giveBack)(notificationsGrant).then(refresh),
    onPutOff: (id, days) => {
      // The page may be open since yesterday.
      const day = laterDay(dayOf(id).retryOn, days, localDay(now()));
      const words = speech.t('options.reminders.putOff', sayDay(speech.t, day, today));
      void putOff(id, day, now()).then((saved) => settle(saved, words, putBack(id)));
    },
    onOff: (id) =>
      void dropReminder(id, now()).then((saved) =>
        settle(saved, speech.t('options.reminders.dropped'), putBack(id)),
      ),
    onCalendar: (id, day) => downloadReminder(page, speech.t, { id, day, made: now() }),
  };
}
