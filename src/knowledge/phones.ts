import type { PhoneId, Source } from './define';
import type { OfficialPhone } from './defineScam';

/** The only numbers the product ever shows or calls official. Who owns each, and what for: words under phone. */
export default [
  { id: 'police', number: '110', shown: '110' },
  { id: 'alipay', number: '95188', shown: '95188' },
  { id: 'alipayAbroad', number: '+8657195188', shown: '+86-571-95188' },
  { id: 'antiFraud', number: '96110', shown: '96110' },
  { id: 'financeRegulator', number: '12378', shown: '12378' },
  { id: 'centralBank', number: '12363', shown: '12363' },
  { id: 'creditCentre', number: '4008108866', shown: '400-810-8866' },
  { id: 'spamReport', number: '12321', shown: '12321' },
  { id: 'contentReport', number: '12377', shown: '12377' },
  { id: 'fraudSms', number: '12381', shown: '12381' },
] satisfies OfficialPhone[];

const haining = {
  ref: 'hainingWarning',
  mark: 'supported',
  checked: '2026-11-22',
  reviewBy: '2027-05-21',
} as const;
const antNotice = {
  ref: 'antScamNotice',
  mark: 'supported',
  checked: '2026-11-22',
  reviewBy: '2027-05-21',
} as const;
const known = {
  ref: 'commonKnowledge',
  mark: 'widelyKnown',
  checked: '2026-11-22',
  reviewBy: '2027-05-21',
} as const;
const blogs = {
  ref: 'commonKnowledge',
  mark: 'unverified',
  checked: '2026-11-22',
  reviewBy: '2027-05-21',
} as const;
const pboc = {
  ref: 'creditCentre',
  mark: 'supported',
  checked: '2026-11-22',
  reviewBy: '2027-05-21',
} as const;

/** Where each number is known from. Apart from the numbers, so that a page does not have to load it. */
export const sources: Readonly<Record<PhoneId, readonly Source[]>> = {
  police: [known],
  alipay: [haining, antNotice],
  alipayAbroad: [blogs],
  antiFraud: [haining],
  financeRegulator: [known],
  centralBank: [pboc],
  creditCentre: [known],
  spamReport: [known],
  contentReport: [known],
  fraudSms: [known],
};
