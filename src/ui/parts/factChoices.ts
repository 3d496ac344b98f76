import type { FactId } from '../../knowledge/define';
import type { Words } from '../../platform/words';
import type { Choice } from './choices';
import { say } from './words';

/** A fact's answers in words, 不清楚 last and as large as the others. */
export function factChoices(
  t: Words,
  fact: { id: FactId; values: readonly string[]; sensitive: boolean },
): Choice[] {
  return [
    ...fact.values.map((value) => ({ value, label: say(t, 'fact', fact.id, 'values', value) })),
    {
      value: 'unknown',
      label: t(fact.sensitive ? 'common.unknownOrPrivate' : 'common.unknown'),
      unknown: true,
    },
  ];
}
