import type { FactId } from '../../knowledge/define';

/** The facts by what they are about, in the order of the page; those of high sensitivity stand in a fold instead. */
export const factGroups = {
  identity: ['age', 'student', 'region', 'realName', 'idDocument', 'phone', 'ownBankCard', 'otherAccount'],
  account: [
    'product',
    'usedBefore',
    'closedBy',
    'accountAge',
    'monthlyPayments',
    'profileFilled',
    'profileChanges',
    'zhimaScore',
    'spending',
    'creditAuthorisation',
  ],
  applying: ['retries', 'lastTry', 'creditApplications'],
  device: ['network', 'environment', 'clientVersion'],
  safety: ['loginAnomaly', 'accountHacked', 'scamContact'],
  now: ['where', 'duration', 'othersAffected', 'promoPeriod', 'balanceDue', 'limitLeft'],
} as const satisfies Record<string, readonly FactId[]>;

export const sensitiveFacts = [
  'antOverdue',
  'otherOverdue',
  'creditReport',
  'debtRatio',
  'freezeNotice',
  'cashOut',
  'brushing',
] as const satisfies readonly FactId[];
