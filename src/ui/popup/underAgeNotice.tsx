import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useWords } from '../parts/words';

interface UnderAgeNoticeProps {
  /** How many facts about credit are kept, which under 18 none should be. */
  storedCredit: number;
  onClearCredit: () => void;
}

/** Why there is nothing to be done under 18. */
export function UnderAgeNotice(props: UnderAgeNoticeProps) {
  const t = useWords();
  return (
    <Notice title={t('popup.underAge.title')}>
      <p>{t('popup.underAge.body')}</p>
      <KeptCredit {...props} />
    </Notice>
  );
}

/** Nothing of their credit is kept, unless it was before they said that they are under 18. */
function KeptCredit({ storedCredit, onClearCredit }: UnderAgeNoticeProps) {
  const t = useWords();
  if (storedCredit === 0) return <p>{t('popup.underAge.notKept')}</p>;
  return (
    <>
      <p>{t('popup.underAge.keptBefore', storedCredit)}</p>
      <div class="row">
        <Button onPress={onClearCredit}>{t('popup.underAge.clear', storedCredit)}</Button>
      </div>
    </>
  );
}
