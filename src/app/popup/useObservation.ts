import { useEffect, useRef, useState } from 'preact/hooks';
import { type Observation, readObservation, watchObservation } from '../../platform/observation';
import { isEmpty } from '../../platform/pageMessages';
import { followStored } from './followStored';
import type { PopupBasis } from './loadPopup';

/**
 * What the page in the tab says, as it changes; and how to wait for what it says next.
 * @param onFound the page says what was waited for
 * @param onChanged it says something else than before, or the same again
 */
export function useObservation(
  { tab, observation }: PopupBasis,
  onFound: (observation: Observation) => void,
  onChanged: () => void,
): [Observation | undefined, (awaits: boolean) => void] {
  const [current, setCurrent] = useState(observation);
  const awaited = useRef(false);
  const meet = (latest: Observation | undefined) => {
    setCurrent(latest);
    if (latest) onChanged();
    if (!latest || isEmpty(latest)) return;
    const isAwaited = awaited.current;
    // What it says later is no answer to the check any more.
    awaited.current = false;
    if (isAwaited && latest.hints.length > 0) onFound(latest);
  };
  useEffect(() => {
    if (!tab) return;
    return followStored(
      (take) => watchObservation(tab.id, take),
      () => readObservation(tab.id),
      meet,
    );
  }, []);
  return [
    current,
    (awaits) => {
      awaited.current = awaits;
    },
  ];
}
