import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

interface SectionProps {
  title: ComponentChildren;
  meta?: string;
  children: ComponentChildren;
}

/** One section of a sheet, named by its heading. */
export function Section({ title, meta, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2>
        <span id={id}>{title}</span>
        {meta && <span class="meta">{meta}</span>}
      </h2>
      {children}
    </section>
  );
}

interface FoldProps {
  title: string;
  count?: string;
  open?: boolean;
  children: ComponentChildren;
}

/** The whole row taps. Nothing urgent may live in a fold. */
export function Fold({ title, count, open = false, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>
        <b>{title}</b>
        {count && <span class="count">{count}</span>}
        <Icon name="down" size={18} />
      </summary>
      <div>{children}</div>
    </details>
  );
}
