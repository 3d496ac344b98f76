import { localDay } from '../../day';
import type { Words } from '../../platform/words';
import { isOpen } from '../../profile/caseStore';
import type { Case } from '../../profile/schemas';
import { sayDay } from '../../ui/parts/dates';
import { sayMessage } from '../../ui/parts/words';
import { emptyState, type Message, type PopupState } from '../../ui/popup/popupState';
import type { PopupBasis } from './loadPopup';
import { caseToResume, resumedCase, withStored } from './popupCase';

/** Something the user may go on with. */
export interface Resumable {
  state: PopupState & { message: Message };
  /** Its day; of what was not kept, the day it was left. */
  day: string;
}

/** What the user may go on with: what they left beside another tab, or the latest open case. */
export function resumableState(
  { earlier }: Pick<PopupBasis, 'earlier'>,
  cases: readonly Case[],
  now: Date,
): Resumable | undefined {
  const left = earlier?.state;
  const closed = cases.some((one) => one.id === left?.caseAtHand?.id && !isOpen(one));
  if (left?.message && !closed)
    return {
      state: { ...withStored(left, cases), message: left.message, place: 'result' },
      day: localDay(new Date(left.caseAtHand?.at ?? earlier?.at ?? now)),
    };
  const kept = caseToResume(cases, now);
  if (!kept) return undefined;
  return { state: stateOfCase(kept), day: localDay(new Date(kept.at)) };
}

/** A kept case, as far as it came. */
export function stateOfCase(kept: Case): Resumable['state'] {
  const { message, resumed } = resumedCase(kept);
  return { ...emptyState, ...resumed, message, place: 'result' };
}

/** What to go on with, in words. */
export function resumeWords(t: Words, { state: { message }, day }: Resumable, today: string): string {
  const said = sayDay(t, day, today);
  return message.text
    ? t('popup.start.resumeLine', message.text, said)
    : t(
        'popup.start.resumeNoText',
        sayMessage(
          t,
          undefined,
          message.symptoms.map(({ id }) => id),
        ),
        said,
      );
}
