import type { Action } from './defineDiagnosis';

/** Somebody who never had the product owes nothing there. */
const neverHadIt = [[{ fact: 'usedBefore', is: ['never'] }]] satisfies Action['unless'];

/** What somebody can do, in the order of effort. Words: `action.X.title`, `how`, `done`, `time`, some with `dont`. */
export default [
  {
    id: 'pause',
    when: 'now',
    unless: [[{ symptom: 'reopenAfterClose' }, { fact: 'lastTry', is: ['30-90', 'gt90'] }]],
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'noteMessage',
    when: 'now',
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'changeNetwork',
    when: 'now',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'updateApp',
    when: 'now',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'signInAgain',
    when: 'now',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'checkSecurity',
    when: 'now',
    sources: [
      { ref: 'antScamNotice', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'secureAccount',
    when: 'now',
    sources: [
      { ref: 'antScamNotice', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'reviewProfile',
    when: 'now',
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'completeRealName',
    when: 'now',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'renewIdDocument',
    when: 'now',
    sources: [{ ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'fixPhoneAndCard',
    when: 'now',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'viewCreditPage',
    when: 'now',
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'checkCreditReport',
    when: 'now',
    sources: [
      { ref: 'creditCentre', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'creditRegulation', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'disputeReport',
    when: 'now',
    sources: [
      { ref: 'creditCentre', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'creditRegulation', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'askOfficial',
    when: 'now',
    // The wait comes first there; `askIfNotUpdated` says whom to ask afterwards, and a queue needs nobody.
    unless: [
      [{ symptom: 'queueFull' }],
      [{ symptom: 'repaidNotRestored' }],
      [{ symptom: 'overdueBlock' }, { fact: 'antOverdue', is: ['past'] }],
    ],
    sources: [
      { ref: 'hainingWarning', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'personalInformationLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'repayAnt',
    when: 'now',
    unless: [[{ fact: 'antOverdue', is: ['none', 'past'] }]],
    sources: [
      { ref: 'creditRegulation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'repayOthers',
    when: 'now',
    sources: [{ ref: 'creditRegulation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'talkToLender',
    when: 'now',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'lowerDebt',
    when: 'wait',
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'steadySpending',
    when: 'wait',
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'useNormally',
    when: 'wait',
    sources: [
      { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'waitAndRetry',
    when: 'wait',
    retry: 'ourPause',
    applies: true,
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'followNotices',
    when: 'cannotChange',
    sources: [{ ref: 'loanFacilitation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-02-20' }],
  },
  {
    id: 'keepSteady',
    when: 'wait',
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'payAnotherWay',
    when: 'now',
    sources: [{ ref: 'merchantSettings', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'askSeller',
    when: 'now',
    sources: [{ ref: 'merchantSettings', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'waitOutage',
    when: 'now',
    sources: [
      { ref: 'outage2024', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'checkBill',
    when: 'now',
    sources: [{ ref: 'outage2024', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'useOldAccount',
    when: 'now',
    sources: [
      { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'checkStrangerAccounts',
    when: 'now',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'answerReview',
    when: 'now',
    sources: [
      { ref: 'antiTelecomFraudLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'readAuthorisation',
    when: 'now',
    sources: [{ ref: 'creditReporting', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'askWhoRestricts',
    when: 'now',
    sources: [
      { ref: 'antiTelecomFraudLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'stopCashOut',
    when: 'now',
    sources: [{ ref: 'cashOutVerdict', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'stopBrushing',
    when: 'now',
    sources: [
      { ref: 'unfairCompetitionLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'checkAge',
    when: 'now',
    unless: [[{ fact: 'age', isNot: [] }]],
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'waitUntilAdult',
    when: 'cannotChange',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'useStudentAid',
    when: 'now',
    sources: [{ ref: 'studentLending', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'checkProductName',
    when: 'now',
    sources: [{ ref: 'brandSeparation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'openMerchantPage',
    when: 'now',
    sources: [{ ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'viewLimit',
    when: 'now',
    unless: [[{ fact: 'usedBefore', is: ['never'] }], [{ fact: 'limitLeft', is: ['zero', 'some'] }]],
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'repayToFreeLimit',
    when: 'now',
    only: [[{ fact: 'balanceDue', is: ['due'] }]],
    unless: neverHadIt,
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'viewLastResult',
    when: 'now',
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'applyAfresh',
    when: 'now',
    only: [[{ fact: 'lastTry', is: ['30-90', 'gt90'] }]],
    unless: [[{ symptom: 'rejected' }]],
    applies: true,
    sources: [
      { ref: 'sdkCloseReason', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'waitPromo',
    when: 'wait',
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'useUsualDevice',
    when: 'now',
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'retryFace',
    when: 'now',
    sources: [
      { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'finishStep',
    when: 'now',
    sources: [{ ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'checkRepayment',
    when: 'now',
    sources: [
      { ref: 'outage2024', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'askIfNotUpdated',
    when: 'wait',
    sources: [
      { ref: 'hainingWarning', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'restToday',
    when: 'now',
    sources: [{ ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'comeTomorrow',
    when: 'wait',
    applies: true,
    sources: [{ ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'findEntry',
    when: 'now',
    applies: true,
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'callForHelp',
    when: 'now',
    sources: [
      { ref: 'hainingWarning', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'useLocalServices',
    when: 'cannotChange',
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
] satisfies Action[];
