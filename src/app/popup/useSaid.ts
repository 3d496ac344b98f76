import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../platform/words';
import { say } from '../../ui/parts/words';
import type { PopupState } from '../../ui/popup/popupState';
import type { PopupDiagnosis } from './usePopupDiagnosis';

/** Says what an answer did to 我们看, for those who do not see it. */
export function useSaid(
  t: Words,
  { place, message, answers }: PopupState,
  { result }: PopupDiagnosis,
): string {
  const [said, setSaid] = useState('');
  const reading = place === 'result' && result ? sayLeading(t, result.leading) : undefined;
  const now = { place, message, answers, reading };
  const before = useRef<typeof now>(undefined);
  useEffect(() => {
    const last = before.current;
    before.current = now;
    const isSame = place === last?.place && message === last.message;
    if (!isSame || !reading || !last.reading) setSaid('');
    else setSaid(reading === last.reading && result?.leading ? t('popup.message.unchanged') : reading);
    // A diagnosis made anew, of the same answers, is no news.
  }, [place, message, answers, reading]);
  return said;
}

function sayLeading(t: Words, leading: NonNullable<PopupDiagnosis['result']>['leading']): string {
  if (!leading) return t('popup.message.noneYet');
  const { id, standing } = leading;
  const title = standing === 'tied' ? t('popup.message.noReading') : say(t, 'cause', id, 'title');
  return t('popup.message.changed', title, say(t, 'standing', standing, 'label'));
}
