import { localDay } from '../../day';
import { downloadText } from '../../platform/downloadText';
import { applyBackup, type Backup, defaultSections, exportBackup, readBackup } from '../../profile/backup';
import { readProfile } from '../../profile/readProfile';
import { switchSessionOnly } from '../../profile/sessionOnly';
import { readSettings } from '../../profile/settings';
import type { Left } from '../../ui/options/eraseCard';
import type { ImportReading } from '../../ui/options/importCard';
import type { PrivacyPageProps } from '../../ui/options/privacyPage';
import { eraseEverything } from '../eraseEverything';
import { armReminders } from '../reminders/remind';
import { sayTroubles } from '../sayTroubles';
import type { OptionsContext } from './options';

/**
 * Export, import, erase, and whether anything outlives the browser at all.
 * @param setLeft takes what erasing left
 */
export function privacyProps(
  context: OptionsContext,
  setLeft: (left: Left) => void,
): Omit<PrivacyPageProps, 'left'> {
  const { basis, now, page, settle, refresh } = context;
  const { sessionOnly } = basis.profile.settings;
  return {
    sessionOnly,
    countRecords: async () => {
      const { facts, expired, cases } = await readProfile(localDay(now()));
      return Object.keys({ ...facts, ...expired }).length + cases.length;
    },
    onSessionOnly: (on) => void switchSessionOnly(on).then((saved) => settle(saved)),
    sections: defaultSections,
    onExport: async (sections) => {
      const { fileName, text } = await exportBackup(sections, localDay(now()));
      downloadText(page, fileName, 'application/json', text);
      // Should something not have been readable, it is said above.
      await refresh();
    },
    today: basis.today,
    onFile: async (file) => {
      const reading = await readBackup(file, localDay(now()));
      if (!reading.ok) return { problem: reading.problem };
      return readingOf(context, reading.backup, reading.preview);
    },
    onErase: async () => {
      const left = await eraseEverything();
      await refresh();
      const sessionEnded = sessionOnly && !(await readSettings()).sessionOnly;
      setLeft({ ...left, sessionEnded });
      void armReminders(now());
    },
  };
}

function readingOf(
  { basis, now, settle }: OptionsContext,
  backup: Backup,
  preview: Extract<ImportReading, { preview: unknown }>['preview'],
): ImportReading {
  return {
    preview,
    has: {
      facts: backup.facts !== undefined,
      history: backup.history !== undefined && !preview.historyOff,
      settings: backup.settings !== undefined,
    },
    apply: async (chosen) => {
      const saved = await applyBackup(backup, chosen, localDay(now()));
      await settle(saved);
      void armReminders(now());
      return saved.saved ? undefined : sayTroubles(basis.speech.t, [saved.trouble], basis.today)[0]?.body;
    },
  };
}
