import { Notice } from '../parts/notice';
import { useWords } from '../parts/words';
import { HelpButton } from './helpButton';

interface MoneyNoticeProps {
  /** What was begun after being hit, in words; absent when nothing was. */
  begun?: string;
  onUrgent: () => void;
}

/** The way to help for those somebody is after, wherever nothing else is known of them. */
export function MoneyNotice({ begun, onUrgent }: MoneyNoticeProps) {
  const t = useWords();
  return (
    <Notice level="suspect" title={t('popup.start.moneyTitle')}>
      {!begun && <p>{t('popup.start.moneyStop')}</p>}
      <HelpButton words={begun ?? t('popup.start.moneyHelp')} onUrgent={onUrgent} />
    </Notice>
  );
}
