import type { Caution } from '../../engine/scam/firstCaution';
import type { SignalFamily } from '../../engine/scam/types';
import type { ScamPatternId } from '../../knowledge/define';
import type { Words } from '../../platform/words';
import type { WarningLevel } from './types';

/** What a warning says of a passage, on a page as in the popup. */
interface Told {
  level: WarningLevel;
  pattern?: ScamPatternId;
  families: readonly SignalFamily[];
}

type Deed = Exclude<SignalFamily, 'context'>;

/** What the passage does, the contact last: of four deeds only three are said. What lowers a warning is none. */
const deeds = (t: Words, families: readonly SignalFamily[]) =>
  families
    .filter((family): family is Deed => family !== 'context')
    .sort((a, b) => Number(a === 'contact') - Number(b === 'contact'))
    .map((family) => t(`scam.says.${family}`));

const of = (t: Words, pattern: Told['pattern'], leaf: 'title' | 'note' | 'act' | 'why') =>
  pattern ? t(`scam.${pattern}.${leaf}`) : '';

/** The card's title: the level, then what it is like or what it does. Only the gravest is likened to a fraud. */
export function scamTitle(t: Words, { level, pattern, families }: Told): string {
  const [first, second] = deeds(t, families);
  const like = of(t, pattern, 'title');
  const what = {
    note: of(t, pattern, 'note'),
    suspect: first && second ? t('scam.suspect', first, second) : like,
    high: like,
  }[level];
  return t(`card.level.${level}`, what || t('popup.scam.unnamed'));
}

/** Why it is shown, in sentences; empty when there is nothing to add. */
export function scamReasons(t: Words, { pattern, families }: Told): string[] {
  const [first, second, third] = deeds(t, families);
  return [
    first && second
      ? third
        ? t('scam.whyThree', first, second, third)
        : t('scam.whyTwo', first, second)
      : '',
    of(t, pattern, 'why'),
    families.includes('context') ? t('scam.context') : '',
  ].filter(Boolean);
}

/** The one safe thing to do. */
export function scamAct(
  t: Words,
  { pattern, caution }: Pick<Told, 'pattern'> & { caution: Caution },
): string {
  return caution === 'act' ? of(t, pattern, 'act') : t(`scam.${caution}`);
}
