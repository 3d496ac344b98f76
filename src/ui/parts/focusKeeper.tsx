import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface FocusKeeperProps {
  /** What stands here: when it changes under the focus, the focus goes to the heading of what came. */
  what: string | undefined;
  /** Take the focus even at the first showing. */
  atOnce?: boolean;
  children: ComponentChildren;
}

/** Keeps the focus near when the part that had it is replaced; otherwise it would fall back to the page. */
export function FocusKeeper({ what, atOnce = false, children }: FocusKeeperProps) {
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(!atOnce);
  useEffect(() => {
    const lost = place.current?.ownerDocument.activeElement === place.current?.ownerDocument.body;
    if (!first.current && (lost || atOnce))
      (place.current?.querySelector<HTMLElement>('h2') ?? place.current)?.focus();
    first.current = false;
  }, [what, atOnce]);
  return (
    <div class="focus-keeper" ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}
