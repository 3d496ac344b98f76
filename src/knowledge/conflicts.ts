import type { Conflict } from './defineDiagnosis';

/** Answers that do not go together (K1–K10). K9 has no condition: it compares an answer with the history. The last one is for clashes nobody listed. */
export default [
  {
    id: 'K1',
    when: [
      [
        { fact: 'creditReport', is: ['blemish'] },
        { fact: 'otherOverdue', is: ['none'] },
      ],
    ],
    weaken: ['creditReport', 'otherOverdue'],
    drop: [],
    supports: { creditReportError: 'strong', externalOverdue: 'moderate' },
    shown: true,
  },
  {
    id: 'K2',
    when: [
      [
        { fact: 'realName', is: ['none'] },
        { fact: 'usedBefore', is: ['worked'] },
      ],
    ],
    weaken: ['realName', 'usedBefore'],
    drop: [],
    supports: {},
    shown: true,
    ask: 'otherAccount',
  },
  {
    id: 'K3',
    when: [
      [
        { fact: 'age', is: ['lt18'] },
        { fact: 'otherOverdue', isNot: ['none'] },
      ],
      [
        { fact: 'age', is: ['lt18'] },
        { fact: 'debtRatio', isNot: [] },
      ],
    ],
    weaken: [],
    drop: [],
    supports: {},
    shown: true,
  },
  {
    id: 'K4',
    when: [[{ fact: 'closedBy', is: ['self'] }, { symptom: 'frozen' }]],
    weaken: ['closedBy'],
    drop: [],
    supports: {},
    shown: true,
  },
  {
    id: 'K5',
    when: [[{ fact: 'otherAccount', is: ['none'] }, { symptom: 'otherAccount' }]],
    weaken: [],
    drop: ['otherAccount'],
    supports: {},
    shown: true,
  },
  {
    id: 'K6',
    when: [
      [
        { fact: 'accountHacked', is: ['no'] },
        { fact: 'loginAnomaly', is: ['yes'] },
      ],
    ],
    weaken: ['accountHacked'],
    drop: [],
    supports: {},
    shown: true,
  },
  {
    id: 'K7',
    when: [[{ fact: 'limitLeft', is: ['some'] }, { symptom: 'limitMissing' }]],
    weaken: [],
    drop: ['limitLeft'],
    supports: { limitExhausted: 'moderate' },
    shown: true,
  },
  {
    id: 'K8',
    when: [
      [
        { fact: 'student', is: ['no'] },
        { fact: 'age', is: ['lt18'] },
      ],
    ],
    weaken: [],
    drop: [],
    supports: {},
    shown: false,
  },
  { id: 'K9', when: [], weaken: [], drop: [], supports: {}, shown: true },
  {
    id: 'K10',
    when: [[{ symptom: 'promoNotice' }, { fact: 'promoPeriod', is: ['no'] }]],
    weaken: [],
    drop: [],
    supports: {},
    shown: true,
  },
  {
    id: 'K11',
    when: [[{ symptom: 'documentExpired' }, { fact: 'idDocument', is: ['valid'] }]],
    weaken: [],
    drop: ['idDocument'],
    supports: {},
    shown: true,
  },
  {
    id: 'K12',
    when: [[{ symptom: 'overdueBlock' }, { fact: 'antOverdue', is: ['past'] }]],
    weaken: [],
    drop: ['antOverdue'],
    supports: { repaymentPending: 'decisive', internalOverdue: '-strong' },
    shown: true,
  },
  {
    id: 'K13',
    when: [[{ symptom: 'sceneUnsupported' }, { fact: 'where', is: ['pay-all-shops'] }]],
    weaken: [],
    drop: [],
    readAs: { sceneUnsupported: 'cannotUse' },
    supports: {},
    shown: true,
  },
  { id: 'clash', when: [], weaken: [], drop: [], supports: {}, shown: true },
] satisfies Conflict[];
