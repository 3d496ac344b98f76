import type { Myth } from './defineDiagnosis';

/** What is often said and not so. */
export default [
  {
    id: 'ageDecides',
    when: [[{ fact: 'age', is: ['23-59', '60plus'] }, { symptom: 'rejected' }]],
    sources: [
      { ref: 'studentLending', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'savingsOpenIt',
    when: [],
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'forcedOpening',
    when: [[{ scamSeen: true }], [{ fact: 'scamContact', is: ['yes'] }]],
    sources: [{ ref: 'antScamNotice', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'itIsARight',
    when: [],
    sources: [
      { ref: 'personalInformationLaw', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'refusalIsVerdict',
    when: [[{ symptom: 'rejected' }], [{ fact: 'student', is: ['yes'] }]],
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'judgedForever',
    when: [[{ symptom: 'rejected' }]],
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'openForever',
    when: [[{ symptom: 'closedByPlatform' }], [{ symptom: 'limitReduced' }]],
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'highScoreOpens',
    when: [[{ fact: 'zhimaScore', is: ['600-699', '700plus'] }]],
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'freeLoan',
    when: [],
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'onPurpose',
    when: [],
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'editingHelps',
    when: [[{ fact: 'profileChanges', is: ['2', '3plus'] }]],
    sources: [{ ref: 'ownJudgement', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'sameProduct',
    when: [],
    sources: [
      { ref: 'brandSeparation', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
] satisfies Myth[];
