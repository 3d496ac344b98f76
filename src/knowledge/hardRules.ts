import type { HardRule } from './defineDiagnosis';

/** What comes before any ranking, most urgent first. H8 has no case: it holds when there is neither a message nor two facts. */
export default [
  {
    id: 'H3',
    cases: [
      { when: [{ scamSeen: true }], first: ['callForHelp', 'secureAccount'] },
      { when: [{ fact: 'scamContact', is: ['yes'] }], first: ['callForHelp', 'secureAccount'] },
    ],
    alone: true,
    onlyCauses: ['accountCompromised'],
    noApplying: true,
    noQuestion: true,
    noBorrowing: true,
    retry: 'securityFirst',
    sources: [
      { ref: 'hainingWarning', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'antScamNotice', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'H1',
    cases: [{ when: [{ fact: 'age', is: ['lt18'] }], first: ['waitUntilAdult'] }],
    alone: true,
    onlyCauses: ['underAge'],
    noApplying: true,
    noQuestion: true,
    noBorrowing: true,
    retry: 'underAge',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'H2',
    cases: [{ when: [{ fact: 'accountHacked', is: ['yes'] }], first: ['secureAccount', 'askOfficial'] }],
    noApplying: true,
    noQuestion: true,
    retry: 'securityFirst',
    sources: [{ ref: 'antScamNotice', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'H4',
    cases: [
      {
        when: [{ symptom: 'systemBusy' }, { fact: 'othersAffected', is: ['yes'] }],
        first: ['checkBill', 'waitOutage'],
      },
    ],
    alone: true,
    onlyCauses: ['platformOutage', 'localNetwork', 'accountCompromised'],
    noApplying: true,
    noQuestion: true,
    noBorrowing: true,
    retry: 'outageHour',
    sources: [{ ref: 'outage2024', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'H5',
    cases: [
      { when: [{ fact: 'antOverdue', is: ['current'] }], first: ['repayAnt', 'talkToLender'] },
      {
        when: [{ symptom: 'overdueBlock' }],
        unless: [[{ fact: 'antOverdue', is: ['none', 'past'] }]],
        first: ['repayAnt', 'talkToLender'],
      },
      {
        when: [{ symptom: 'repaymentDue' }],
        unless: [[{ fact: 'antOverdue', is: ['none', 'past'] }]],
        first: ['repayAnt', 'talkToLender'],
      },
      { when: [{ fact: 'otherOverdue', is: ['current'] }], first: ['repayOthers'] },
    ],
    noApplying: true,
    noBorrowing: true,
    retry: 'repayFirst',
    sources: [
      { ref: 'platformScreens', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'creditRegulation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'H6',
    cases: [{ when: [{ fact: 'debtRatio', is: ['gt70'] }], first: ['lowerDebt', 'talkToLender'] }],
    noBorrowing: true,
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'H7',
    cases: [
      { when: [{ fact: 'cashOut', is: ['yes'] }], first: ['stopCashOut'] },
      { when: [{ fact: 'brushing', is: ['yes'] }], first: ['stopBrushing'] },
    ],
    sources: [
      { ref: 'cashOutVerdict', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'unfairCompetitionLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'H8',
    cases: [],
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
] satisfies HardRule[];
