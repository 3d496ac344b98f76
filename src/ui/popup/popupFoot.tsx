import type { ComponentChildren } from 'preact';
import { useWords } from '../parts/words';

/** What to do next, and who we are not. */
export function PopupFoot({ children }: { children?: ComponentChildren }) {
  const t = useWords();
  return (
    <footer class="foot">
      {children}
      <p class="meta">
        {t('common.notOurs')}
        <br />
        {t('common.stays')}
      </p>
    </footer>
  );
}
