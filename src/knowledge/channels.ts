import type { Channel } from './defineDiagnosis';

/** Official places to ask, the safest first. */
export default [
  {
    id: 'appSupport',
    sources: [{ ref: 'antScamNotice', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'hotline95188',
    phone: '95188',
    sources: [{ ref: 'hainingWarning', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'hotline95188Abroad',
    phone: '+86-571-95188',
    sources: [{ ref: 'commonKnowledge', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'police110',
    phone: '110',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'antiFraud96110',
    phone: '96110',
    sources: [{ ref: 'hainingWarning', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'finance12378',
    phone: '12378',
    sources: [{ ref: 'complaintsLine', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'centralBank12363',
    phone: '12363',
    sources: [{ ref: 'creditCentre', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'creditCentre',
    host: 'www.pbccrc.org.cn',
    sources: [
      { ref: 'creditCentre', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
      { ref: 'creditRegulation', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
    ],
  },
  {
    id: 'report12321',
    phone: '12321',
    host: '12321.cn',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'report12377',
    phone: '12377',
    host: '12377.cn',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'antiFraudApp',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
  {
    id: 'numberCheck',
    sources: [{ ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' }],
  },
] satisfies Channel[];
