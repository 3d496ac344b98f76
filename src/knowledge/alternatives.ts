import type { Alternative } from './defineDiagnosis';

/** Somebody for whom more credit would be no help. */
const betterNot = [
  [{ fact: 'student', is: ['yes'] }],
  [{ fact: 'debtRatio', is: ['50-70', 'gt70'] }],
  [{ fact: 'otherOverdue', is: ['past', 'current'] }],
  [{ fact: 'antOverdue', is: ['past', 'current'] }],
  [{ fact: 'creditApplications', is: ['6plus'] }],
  [{ fact: 'freezeNotice', is: ['judicial'] }],
  [{ fact: 'cashOut', is: ['yes'] }],
  [{ fact: 'brushing', is: ['yes'] }],
  [{ fact: 'accountHacked', is: ['yes'] }],
  [{ symptom: 'overdueBlock' }],
  [{ symptom: 'ageNotMet' }],
  [{ symptom: 'sellerCollect' }],
] satisfies Alternative['unless'];

/** Students are not offered credit, so it waits until somebody is known to be none. */
const grownUp = [
  [{ fact: 'student', is: ['no'] }],
  [{ fact: 'age', is: ['23-59', '60plus'] }],
] satisfies Alternative['only'];

/** Something was being paid. */
const atATill = [
  [{ symptom: 'sceneUnsupported' }],
  [{ symptom: 'systemBusy' }],
  [{ symptom: 'promoNotice' }],
  [{ fact: 'where', is: ['pay-one-shop', 'pay-all-shops'] }],
] satisfies Alternative['only'];

/** Other ways, by kind only. */
export default [
  {
    id: 'payDirectly',
    borrowing: false,
    only: atATill,
    causes: ['merchantUnsupported', 'promoRestriction', 'limitExhausted', 'platformOutage'],
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'bankCard',
    borrowing: true,
    only: grownUp,
    unless: [...betterNot, [{ symptom: 'systemBusy' }]],
    causes: [],
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'licensedLoan',
    borrowing: true,
    only: grownUp,
    unless: [...betterNot, [{ symptom: 'sceneUnsupported' }], [{ symptom: 'systemBusy' }]],
    causes: [],
    sources: [{ ref: 'loanFacilitation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-02-20' }],
  },
  {
    id: 'studentAid',
    borrowing: false,
    causes: ['studentRestriction'],
    sources: [{ ref: 'studentLending', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'habits',
    borrowing: false,
    causes: ['highDebt', 'abnormalSpending', 'frequentApplications'],
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'spendWithinMeans',
    borrowing: false,
    causes: ['highDebt', 'limitExhausted', 'studentRestriction'],
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'buildCredit',
    borrowing: false,
    causes: ['thinCreditHistory', 'scoreBelowThreshold', 'externalOverdue', 'newOrInactiveAccount'],
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'patience',
    borrowing: false,
    causes: ['platformTightening', 'scoreBelowThreshold', 'awaitingReevaluation'],
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
] satisfies Alternative[];
