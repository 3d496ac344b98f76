import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import { Mark } from './mark';
import { useWords } from './words';

/** A 44-px button with an icon only; its label is read out and shown as a tooltip. */
export function IconButton({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

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
