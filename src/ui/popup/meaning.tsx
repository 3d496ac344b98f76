import type { Words } from '../../platform/words';
import { useBothWords } from '../parts/words';

/** What a text to be said in Chinese says, for who reads the screen in another language. */
export function Meaning({ words }: { words: (t: Words) => string }) {
  const { t, chinese } = useBothWords();
  if (chinese === t) return null;
  return (
    <p class="sub lines">
      <b>{t('common.meaning')}</b>
      {words(t)}
    </p>
  );
}
