import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  kind?: 'primary' | 'secondary' | 'text' | 'danger';
  full?: boolean;
  disabled?: boolean;
  label?: string;
  onPress: () => void;
  children: ComponentChildren;
}

export function Button({ kind = 'secondary', full, disabled, label, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}${full ? ' full' : ''}`}
      disabled={disabled}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** Looks like a link, stays on the page. */
export function TextLink({ label, onPress, children }: Pick<ButtonProps, 'label' | 'onPress' | 'children'>) {
  return (
    <button type="button" class="link" aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}

/** A 44-px button with an icon only; its label is read out and shown as a tooltip. */
export function IconButton({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
