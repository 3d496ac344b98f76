import { localDay } from '../../day';
import { notificationsGrant } from '../../platform/notifications';
import { askFor, giveBack } from '../../platform/permissions';
import { changeCase, isOpen } from '../../profile/caseStore';
import { writeSettings } from '../../profile/settings';
import type { RemindersPageProps } from '../../ui/options/remindersPage';
import { sayDay } from '../../ui/parts/dates';
import { downloadReminder } from '../reminders/downloadReminder';
import { armReminders, dropReminder, laterDay, putOff } from '../reminders/remind';
import type { OptionsContext } from './options';

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
