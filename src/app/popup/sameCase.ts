import { localDay } from '../../day';
import { isDue, isOpen } from '../../profile/caseStore';
import type { Case } from '../../profile/schemas';
import type { PopupState, Resumed } from '../../ui/popup/popupState';
import { resumedCase } from './popupCase';

/**
 * The open case that a sentence met today belongs to: it was met before today, or is what was tried on the day
 * that has come.
 * @param today `YYYY-MM-DD`
 */
export function sameCase(
  cases: readonly Case[],
  met: Pick<PopupState, 'message' | 'product'>,
  today: string,
): Resumed | undefined {
  const kept = cases.find((one) => isOpen(one) && isOfToday(one, today) && isSame(one, met));
  return kept && resumedCase(kept).resumed;
}

const isOfToday = (one: Case, today: string): boolean =>
  isDue(one, today) || one.triedOn === today || localDay(new Date(one.at)) === today;

/** One is often pasted shorter than the other, or picked without words. */
function isSame(one: Case, { message, product }: Pick<PopupState, 'message' | 'product'>): boolean {
  if (!message || one.symptoms[0] !== message.symptoms[0]?.id) return false;
  const said = product ?? message.product ?? 'both';
  if (said !== 'both' && one.product && said !== one.product) return false;
  const [now, then] = [bare(message.text), bare(one.message ?? '')];
  return now.includes(then) || then.includes(now);
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
