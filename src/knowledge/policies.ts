import type { Policy } from './defineDiagnosis';

/** Rules of the state and the trade that bear on a cause, with their dates. */
export default [
  {
    id: 'huabeiInCreditReports',
    from: '2021-09-22',
    causes: ['creditAuthMissing'],
    sources: [{ ref: 'creditReporting', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'brandsApart',
    from: '2021-11-24',
    causes: ['productNotOffered'],
    sources: [{ ref: 'brandSeparation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'oneLender',
    from: '2021-06',
    causes: ['productNotOffered'],
    sources: [
      { ref: 'microLendersClosed', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'studentLendingRules',
    from: '2021-03-17',
    causes: ['studentRestriction'],
    sources: [{ ref: 'studentLending', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'loanFacilitationRules',
    from: '2025-10-01',
    causes: ['platformTightening'],
    sources: [{ ref: 'loanFacilitation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-02-20' }],
  },
  {
    id: 'ratesLower',
    from: '2025-10',
    causes: ['platformTightening'],
    sources: [{ ref: 'rateGuidance', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-02-20' }],
  },
  {
    id: 'creditRepairClosed',
    from: '2025-12-22',
    until: '2026-03-31',
    causes: ['externalOverdue', 'creditReportError'],
    sources: [
      { ref: 'creditRepair', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-02-20' },
      { ref: 'repairScams', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'fiveYears',
    from: '2013-03-15',
    causes: ['externalOverdue', 'internalOverdue'],
    sources: [{ ref: 'creditRegulation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'twentyDays',
    from: '2013-03-15',
    causes: ['creditReportError'],
    sources: [
      { ref: 'creditRegulation', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'marketingRulesPending',
    from: '2021-12-31',
    causes: ['platformTightening'],
    sources: [{ ref: 'marketingDraft', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-02-20' }],
  },
  {
    id: 'loanSubsidyNoFee',
    from: '2025-09-01',
    causes: [],
    sources: [{ ref: 'loanSubsidy', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-02-20' }],
  },
  {
    id: 'rightToExplanation',
    from: '2021-11-01',
    causes: ['scoreBelowThreshold'],
    sources: [
      { ref: 'personalInformationLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'fraudLawLimits',
    from: '2022-12-01',
    causes: ['legalRestriction', 'kycReview'],
    sources: [
      { ref: 'antiTelecomFraudLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'cashOutIsPunished',
    from: '2017-12-29',
    causes: ['cashOutSuspected'],
    sources: [{ ref: 'cashOutVerdict', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'fakeOrdersForbidden',
    from: '2025-10-15',
    causes: ['brushingViolation'],
    sources: [
      { ref: 'unfairCompetitionLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'lenderCeiling',
    from: '2024-04-18',
    causes: [],
    sources: [
      { ref: 'consumerFinanceRules', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
] satisfies Policy[];
