import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from './icon';

interface SectionProps {
  title: ComponentChildren;
  meta?: string;
  /** The heading of the whole screen. */
  main?: boolean;
  /** When it appears, its heading takes the focus. */
  takesFocus?: boolean;
  children: ComponentChildren;
}

/** One section of a sheet, named by its heading. */
export function Section({ title, meta, main, takesFocus, children }: SectionProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  const Heading = main ? 'h1' : 'h2';
  return (
    <section class="section" aria-labelledby={id}>
      <Heading ref={heading} tabIndex={-1}>
        <span id={id}>{title}</span>
        {meta && <span class="meta">{meta}</span>}
      </Heading>
      {children}
    </section>
  );
}

interface FoldProps {
  title: string;
  count?: string;
  children: ComponentChildren;
}

/** The whole row taps. Nothing urgent may live in a fold. */
export function Fold({ title, count, children }: FoldProps) {
  return (
    <details class="fold">
      <summary>
        <b>{title}</b>
        {count && <span class="count">{count}</span>}
        <Icon name="down" size={18} />
      </summary>
      <div>{children}</div>
    </details>
  );
}
