import { Icon } from '../parts/icon';
import { Section } from '../parts/section';
import { useWords } from '../parts/words';

/** 先别做, one line each. */
export function DontList({ lines }: { lines: readonly string[] }) {
  const t = useWords();
  if (lines.length === 0) return null;
  return (
    <Section title={t('popup.donts.title')}>
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
