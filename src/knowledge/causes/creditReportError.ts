import type { Cause } from '../defineDiagnosis';

export default {
  id: 'creditReportError',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { rejected: 'weak', overdueBlock: 'weak' },
  facts: {
    creditReport: { error: 'decisive', clean: 'rulesOut' },
  },
  actions: ['disputeReport', 'checkCreditReport'],
  minutes: 30,
  retry: 'pauseIfRefused',
  sources: [
    { ref: 'creditCentre', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    { ref: 'creditRegulation', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
  ],
} satisfies Cause;
