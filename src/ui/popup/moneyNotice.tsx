import { TextLink } from '../parts/button';
import { Notice } from '../parts/notice';
import { useWords } from '../parts/words';

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
      {!begun && t('popup.start.moneyStop')}
      <TextLink onPress={onUrgent}>{begun ?? t('popup.start.moneyLink')}</TextLink>
    </Notice>
  );
}
