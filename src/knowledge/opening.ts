import type { Opening } from './defineDiagnosis';

/** The first three questions, and what anybody can check without a diagnosis, cheapest first. */
export default {
  questions: ['where', 'usedBefore', 'othersAffected'],
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
