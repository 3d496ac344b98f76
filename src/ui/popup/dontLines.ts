import type { Diagnosis } from '../../engine/diagnose/types';
import type { Words } from '../../platform/words';
import { say } from '../parts/words';

const MOST = 4;

/** What not to do, most pressing first: what belongs to the setting, then what belongs to the steps. */
export function dontLines(t: Words, { retry, plan, warnings }: Diagnosis): string[] {
  return [...new Set([...settingLines(t, retry.basis, warnings), ...stepLines(t, plan)])].slice(0, MOST);
}

function settingLines(
  t: Words,
  basis: Diagnosis['retry']['basis'],
  warnings: Diagnosis['warnings'],
): string[] {
  if (basis === 'outageHour' || warnings.includes('H4'))
    return [t('popup.donts.payTwice'), t('popup.donts.dial')];
  if (basis === 'otherShop') return [t('popup.donts.shopFix'), t('popup.donts.shopHelp')];
  if (basis === 'repayFirst') return [t('popup.donts.newLoan'), t('popup.donts.pay')];
  if (basis === 'underAge') return [t('popup.donts.borrow'), t('popup.donts.pay')];
  return [t('popup.donts.again'), t('popup.donts.pay'), t('popup.donts.borrow')];
}

const stepLines = (t: Words, plan: Diagnosis['plan']) =>
  plan
    .filter(({ group }) => group === 'now')
    .map(({ action }) => say(t, 'action', action, 'dont'))
    .filter(Boolean);
