import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface NoticeProps {
  /** Amber and red only where someone may be after the user's money. */
  level?: 'note' | 'suspect' | 'high';
  icon?: IconName;
  title?: string;
  /** Read out when it appears, once there is a pause. */
  role?: 'status';
  children?: ComponentChildren;
}

const icons = { note: 'info', suspect: 'warn', high: 'stop' } as const;

export function Notice({ level = 'note', icon, title, role, children }: NoticeProps) {
  return (
    <div class={`notice ${level}`} role={role}>
      <Icon name={icon ?? icons[level]} />
      <div>
        {title && <b class="title">{title}</b>}
        {children}
      </div>
    </div>
  );
}
