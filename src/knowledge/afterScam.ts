import type { AfterScam } from './defineScam';

const police = {
  ref: 'hainingWarning',
  mark: 'supported',
  checked: '2026-11-22',
  reviewBy: '2027-05-21',
} as const;
const law = {
  ref: 'antiTelecomFraudLaw',
  mark: 'supported',
  checked: '2026-11-22',
  reviewBy: '2027-05-21',
} as const;
const notice = {
  ref: 'antScamNotice',
  mark: 'supported',
  checked: '2026-11-22',
  reviewBy: '2027-05-21',
} as const;
const common = {
  ref: 'commonKnowledge',
  mark: 'widelyKnown',
  checked: '2026-11-22',
  reviewBy: '2027-05-21',
} as const;

/**
 * What to do after paying, giving a code or sharing the screen, in order: first the calls (110 can have the
 * money stopped, so it comes first), then the steps. Ids of phones.ts; words under afterScam.
 */
export default {
  calls: [
    { phone: 'police', sources: [common] },
    { phone: 'alipay', sources: [police] },
    { phone: 'antiFraud', sources: [police] },
  ],
  losses: ['money', 'code', 'password', 'screen', 'papers', 'app', 'account'],
  steps: [
    { id: 'hangUp', after: [], sources: [police] },
    { id: 'tellBank', after: ['money', 'code', 'password', 'screen'], sources: [common] },
    { id: 'keepProof', after: [], sources: [common] },
    { id: 'changePasswords', after: ['code', 'password', 'screen', 'app'], sources: [notice, common] },
    { id: 'signOutDevices', after: ['code', 'password', 'screen', 'app'], sources: [common] },
    { id: 'checkDebts', after: ['code', 'password', 'screen', 'papers'], sources: [common] },
    { id: 'replacePapers', after: ['papers'], sources: [common] },
    { id: 'checkNumbers', after: ['papers', 'account'], sources: [common] },
    { id: 'stopLending', after: ['account'], sources: [law] },
    { id: 'removeApp', after: ['app', 'screen'], sources: [common] },
    { id: 'reportToPolice', after: ['money'], sources: [law] },
  ],
  avoid: ['payAgain', 'paidRecovery', 'giveMore', 'deleteProof'],
} satisfies AfterScam;
