import type { ComponentChildren } from 'preact';

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
