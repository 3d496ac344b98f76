import type { ScamTalk } from '../../knowledge/defineScam';
import { once } from '../once';
import { createFinder, soughtPattern } from './createFinder';
import type { Signal } from './judgeSignals';
import type { ScamLevel } from './types';

interface LossReading {
  /** Without the lowering context that is only somebody telling of their own trouble. */
  signals: Signal[];
  isTold: (level: ScamLevel) => boolean;
}

/**
 * Creates the reader of what somebody tells of their own loss, in widely folded text with its signals. Only for texts that people
 * bring: on a page the one who tells is somebody else.
 */
export function createLossReader({
  loss,
  lossBeside,
  distress,
  words,
}: Required<Pick<ScamTalk, 'words' | 'loss' | 'lossBeside' | 'distress'>>): (
  text: string,
  signals: readonly Signal[],
) => LossReading {
  const finderOf = (patterns: readonly string[]) =>
    once(() => createFinder(patterns.map((pattern) => soughtPattern(pattern, words))));
  const findLoss = finderOf(loss);
  const findBeside = finderOf(lossBeside);
  const findDistress = finderOf(distress);

  return (text, signals) => {
    const losses = findLoss()(text);
    const beside = signals.length > 0 ? findBeside()(text) : [];
    const own = signals.length > 0 ? [...losses, ...beside, ...findDistress()(text)] : [];
    return {
      signals: signals.filter(
        ({ family, start, end }) =>
          family !== 'context' || !own.some((place) => place.start < end && start < place.end),
      ),
      isTold: (level) =>
        losses.length > 0 || (beside.length > 0 && (level === 'suspect' || level === 'high')),
    };
  };
}
