import type { ComponentChildren } from 'preact';
import { Mark } from './mark';
import { useWords } from './words';

/** Mark, name and 非官方, which never scrolls into a menu. */
export function Head({ children }: { children?: ComponentChildren }) {
  const t = useWords();
  return (
    <header class="head">
      <Mark />
      <b class="name">{t('common.name')}</b>
      <span class="unofficial">{t('common.unofficial')}</span>
      <span class="grow" />
      {children}
    </header>
  );
}
