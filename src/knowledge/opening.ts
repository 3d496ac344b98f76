import type { Opening } from './defineDiagnosis';

/**
 * The first three questions while little is known, the one a message makes urgent (somebody may be in the account, it
 * may be over in an hour, it may be repaid already, they may have closed it themselves, they may never have had it),
 * what a message says of the first step and of the next try, and what anybody can check without a diagnosis,
 * cheapest first.
 */
export default {
  questions: ['where', 'usedBefore', 'othersAffected'],
  afterMessage: [
    { symptom: 'securityRisk', fact: 'accountHacked' },
    { symptom: 'systemBusy', fact: 'othersAffected' },
    { symptom: 'overdueBlock', fact: 'antOverdue' },
    { symptom: 'ageNotMet', fact: 'age' },
    { symptom: 'reopenAfterClose', fact: 'closedBy' },
    { symptom: 'reopenAfterClose', fact: 'lastTry' },
    { symptom: 'limitMissing', fact: 'usedBefore' },
    { symptom: 'limitMissing', fact: 'balanceDue' },
  ],
  firstSteps: [
    { symptom: 'ageNotMet', action: 'checkAge' },
    { symptom: 'limitMissing', action: 'viewLimit' },
    { symptom: 'reopenAfterClose', action: 'viewLastResult' },
  ],
  retry: [
    { symptom: 'coolingOff', basis: 'asTheySay' },
    { symptom: 'inReview', basis: 'askOfficial' },
  ],
  checklist: [
    'noteMessage',
    'changeNetwork',
    'updateApp',
    'signInAgain',
    'checkSecurity',
    'reviewProfile',
    'completeRealName',
    'fixPhoneAndCard',
    'viewCreditPage',
    'checkCreditReport',
    'askOfficial',
  ],
} satisfies Opening;
