import { useEffect, useState } from 'preact/hooks';
import type { Observation } from '../platform/observation';
import type { Message } from '../ui/popup/popupState';
import type { ScamWarning } from '../ui/popup/scamCard';
import { hostsIn, lookalikesAmong, pageWarnings, textWarnings } from './scamWarnings';

/** The page's warnings, and those of the text the user brought; its hosts are judged when it names any. */
export function useWarnings(
  message: Message | undefined,
  observation: Observation | undefined,
): ScamWarning[] {
  const [lookalikes, setLookalikes] = useState<ScamWarning['lookalikes']>([]);
  useEffect(() => {
    const hosts = message?.way === 'pasted' || message?.way === 'selected' ? hostsIn(message.text) : [];
    setLookalikes([]);
    if (hosts.length > 0)
      void import('./judgeHost').then(({ judgeHost }) => setLookalikes(lookalikesAmong(hosts, judgeHost)));
  }, [message]);
  return message?.scam ? textWarnings(message, lookalikes) : pageWarnings(observation?.warnings ?? []);
}
