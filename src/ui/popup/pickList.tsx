import { useState } from 'preact/hooks';
import type { ProductId, SymptomId } from '../../knowledge/define';
import { Choices } from '../parts/choices';
import { Icon } from '../parts/icon';
import { Fold } from '../parts/section';
import { say, useWords } from '../parts/words';

/** The sentences met most, in the platform's own words. */
const common = ['rejected', 'notActivated', 'sceneUnsupported', 'systemBusy', 'securityRisk'] as const;

/** Where a person meets each message. Every symptom stands somewhere; what is not here stands under `other`. */
const places = {
  activate: ['rejected', 'notActivated', 'queueFull', 'stepRequired', 'authorisationRequired', 'coolingOff'],
  pay: ['sceneUnsupported', 'cannotUse', 'limitMissing', 'systemBusy', 'clientOutdated', 'promoNotice'],
  using: ['closedByPlatform', 'limitReduced', 'overdueBlock', 'repaidNotRestored', 'reopenAfterClose'],
  account: [
    'identityProblem',
    'detailsRequired',
    'detailsMismatch',
    'documentExpired',
    'faceFailed',
    'ageNotMet',
    'otherAccount',
    'securityRisk',
    'frozen',
    'tradeRestricted',
  ],
  other: ['entryMissing', 'howToActivate', 'sellerCollect'],
} as const satisfies Record<string, readonly SymptomId[]>;

interface PickListProps {
  onPick: (symptom: SymptomId, words: string, product?: ProductId) => void;
}

/** The third way in: no page and no words at hand, only "it looked like this". */
export function PickList({ onPick }: PickListProps) {
  const t = useWords();
  const [product, setProduct] = useState('both');
  const chosen = product === 'huabei' || product === 'jiebei' ? product : undefined;
  return (
    <>
      <ul class="pick">
        {common.map((id) => {
          const words = say(t, 'symptom', id, 'said');
          return <PickRow key={id} kind="theirs" words={words} onPress={() => onPick(id, words, chosen)} />;
        })}
        <PickRow
          kind="own"
          words={say(t, 'symptom', 'entryMissing', 'picked')}
          onPress={() => onPick('entryMissing', '', chosen)}
        />
      </ul>
      <Fold title={t('popup.start.more')} count={t('popup.start.moreCount')}>
        <Choices
          legend={t('popup.pick.product')}
          choices={[
            { value: 'huabei', label: t('product.huabei.title') },
            { value: 'jiebei', label: t('product.jiebei.title') },
            { value: 'both', label: t('popup.pick.bothProducts') },
          ]}
          value={product}
          onChoose={setProduct}
        />
        {Object.entries(places).map(([place, ids]) => (
          <div key={place}>
            <h3 class="group">{say(t, 'popup.pick.place', place)}</h3>
            <ul class="pick">
              {ids.map((id) => (
                <PickRow
                  key={id}
                  words={say(t, 'symptom', id, 'picked')}
                  onPress={() => onPick(id, '', chosen)}
                />
              ))}
            </ul>
          </div>
        ))}
      </Fold>
    </>
  );
}

export function PickRow({
  kind,
  words,
  onPress,
}: {
  kind?: 'theirs' | 'own';
  words: string;
  onPress: () => void;
}) {
  return (
    <li>
      <button type="button" class="link" onClick={onPress}>
        <span class={kind}>{words}</span>
        <Icon name="right" size={18} />
      </button>
    </li>
  );
}
