import { TextLink } from '../parts/button';
import { Notice } from '../parts/notice';
import { useWords } from '../parts/words';

/** A store or permission trouble in words ready to show. */
interface TroubleWords {
  title: string;
  body: string;
}

interface PopupNotesProps {
  troubles: readonly TroubleWords[];
  expired: number;
  privateWindow: boolean;
  /** The page took our cards away. */
  hiddenByPage: boolean;
  onSettings: () => void;
}

/** What happened to the records, what we did, what you can do. */
export function PopupNotes({ troubles, expired, privateWindow, hiddenByPage, onSettings }: PopupNotesProps) {
  const t = useWords();
  return (
    <>
      {troubles.map(({ title, body }) => (
        <Notice key={title} icon="warn" title={title} role="status">
          <p>{body}</p>
          <TextLink onPress={onSettings}>{t('popup.notes.open')}</TextLink>
        </Notice>
      ))}
      {expired > 0 && (
        <Notice icon="clock">
          <p>{t('popup.notes.expired', expired)}</p>
          <TextLink onPress={onSettings}>{t('popup.notes.expiredLink')}</TextLink>
        </Notice>
      )}
      {hiddenByPage && (
        <Notice icon="unseen">
          <p>{t('popup.page.hidden')}</p>
        </Notice>
      )}
      {privateWindow && (
        <Notice icon="unseen">
          <p>{t('popup.notes.private')}</p>
        </Notice>
      )}
    </>
  );
}
