import type { Diagnosis } from '../../engine/diagnose/types';
import type { Words } from '../../platform/words';

/** What not to do in this setting, most pressing first. What belongs to a step stands beside the step. */
export function dontLines(t: Words, { retry: { basis }, warnings, plan }: Diagnosis): string[] {
  if (basis === 'outageHour' || warnings.includes('H4'))
    return [t('popup.donts.payTwice'), t('popup.donts.dial')];
  if (basis === 'otherShop') return [t('popup.donts.shopFix'), t('popup.donts.shopHelp')];
  if (basis === 'repayFirst') return [t('popup.donts.newLoan'), t('popup.donts.pay')];
  if (basis === 'underAge') return [t('popup.donts.borrow'), t('popup.donts.pay')];
  if (plan.some(({ action }) => action === 'openMerchantPage'))
    return [t('popup.donts.collectFor'), t('popup.donts.dial')];
  return [t('popup.donts.again'), t('popup.donts.pay'), t('popup.donts.borrow')];
}
