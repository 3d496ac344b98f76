import type { Cause } from '../defineDiagnosis';

export default {
  id: 'studentRestriction',
  products: ['huabei', 'jiebei', 'xinyonggou', 'xinyongdai'],
  prior: 'occasional',
  symptoms: { rejected: 'weak', entryMissing: 'weak', notActivated: 'weak' },
  facts: {
    student: { yes: 'strong', no: '-strong' },
    age: { lt18: 'rulesOut', '18-22': 'weak', '23-59': '-weak', '60plus': '-strong' },
  },
  actions: ['useStudentAid'],
  minutes: 1,
  retry: 'ourPause',
  sources: [{ ref: 'studentLending', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies Cause;
