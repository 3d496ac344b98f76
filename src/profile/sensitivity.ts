/**
 * The facts about credit: debts, bills, scores, applications and how money was spent. Of somebody under
 * 18 none of them is kept.
 */
const creditFacts: ReadonlySet<string> = new Set([
  'zhimaScore',
  'antOverdue',
  'otherOverdue',
  'creditReport',
  'creditAuthorisation',
  'debtRatio',
  'creditApplications',
  'retries',
  'lastTry',
  'spending',
  'cashOut',
  'brushing',
  'closedBy',
  'balanceDue',
  'limitLeft',
]);

export const isCreditFact = (id: string): boolean => creditFacts.has(id);

/** Whether a value of the fact `age` says under 18. */
export const isUnderAge = (age: string | undefined): boolean => age === 'lt18';

/** What may embarrass or harm when somebody else reads it; left out of an export unless asked for. */
const sensitiveFacts: ReadonlySet<string> = new Set([
  'age',
  'antOverdue',
  'otherOverdue',
  'creditReport',
  'debtRatio',
  'freezeNotice',
  'cashOut',
  'brushing',
]);

export const isSensitiveFact = (id: string): boolean => sensitiveFacts.has(id);
