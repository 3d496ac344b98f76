import { Icon } from '../parts/icon';
import { Section } from '../parts/section';

/** 先别做, one line each. */
export function DontList({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="donts">
        {lines.map((line) => (
          <li key={line}>
            <Icon name="cross" size={16} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
