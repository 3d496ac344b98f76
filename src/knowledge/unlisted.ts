import type { Unlisted } from './defineDiagnosis';

/**
 * Reasons nobody listed. They hide behind vague sentences, hardly ever behind one that names its cause.
 * The minutes are those of asking official support, where the checklist ends: an hour, because support
 * seldom knows or tells the reason.
 */
export default {
  prior: 'occasional',
  symptoms: {
    rejected: 'moderate',
    notActivated: 'moderate',
    closedByPlatform: 'moderate',
    frozen: 'moderate',
    limitReduced: 'moderate',
    cannotUse: 'moderate',
    entryMissing: 'weak',
    reopenAfterClose: 'weak',
    identityProblem: 'weak',
    securityRisk: 'weak',
    systemBusy: 'weak',
  },
  minutes: 60,
} satisfies Unlisted;
