import { Notice } from '../parts/notice';
import { Fold } from '../parts/section';
import { useWords } from '../parts/words';
import { HelpButton } from './helpButton';
import { ScamCard, type ScamWarning } from './scamCard';

/** Cards shown outright; by then what is urgent has been said, and what is left says the same again. */
const SHOWN = 3;

interface ScamCardsProps {
  /** The gravest first. */
  warnings: readonly ScamWarning[];
  version: string;
  onUrgent: () => void;
  copy: (text: string) => Promise<void>;
}

/** They tell that it has happened: whatever else they ask, this cannot wait. */
export function LossNotice({ onUrgent }: Pick<ScamCardsProps, 'onUrgent'>) {
  const t = useWords();
  return (
    <Notice level="high" title={t('popup.loss.title')}>
      <p>{t('popup.loss.body')}</p>
      <HelpButton onUrgent={onUrgent} />
    </Notice>
  );
}

/** Every warned passage, for the card on the page says that all are here. */
export function ScamCards({ warnings, version, onUrgent, copy }: ScamCardsProps) {
  const t = useWords();
  const card = (warning: ScamWarning) => (
    <ScamCard
      key={`${warning.pattern} ${warning.quotes.join()}`}
      warning={warning}
      version={version}
      onUrgent={onUrgent}
      copy={copy}
    />
  );
  return (
    <>
      {warnings.slice(0, SHOWN).map(card)}
      {warnings.length > SHOWN && (
        <Fold title={t('popup.scam.more', warnings.length - SHOWN)}>
          <div class="stack">{warnings.slice(SHOWN).map(card)}</div>
        </Fold>
      )}
    </>
  );
}
