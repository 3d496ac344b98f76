/**
 * The stores as they ship, to be run in a page of the extension by the store specs: bundled by
 * storeLabCode, so this file must not import anything of the tests.
 */
import { eraseEverything } from '../../src/app/eraseEverything';
import { applyBackup, exportBackup, readBackup } from '../../src/profile/backup';
import { dismissTroubles } from '../../src/profile/book';
import { listCases, saveCase } from '../../src/profile/caseStore';
import { readFacts, saveFact, saveFacts } from '../../src/profile/factStore';
import { switchSessionOnly } from '../../src/profile/sessionOnly';
import { readSettings, writeSettings } from '../../src/profile/settings';

export const lab = {
  eraseEverything,
  applyBackup,
  exportBackup,
  readBackup,
  dismissTroubles,
  listCases,
  saveCase,
  readFacts,
  saveFact,
  saveFacts,
  switchSessionOnly,
  readSettings,
  writeSettings,
};
export type Lab = typeof lab;
