import { Button } from '../parts/button';
import { Section } from '../parts/section';

/** A message of the page in the tab, to be opened. */
export interface FoundMessage {
  words: string;
  onPress: () => void;
}

/** What the page says, each to be opened; nothing where there is none. */
export function FoundMessages({ title, messages }: { title: string; messages: readonly FoundMessage[] }) {
  if (messages.length === 0) return null;
  return (
    <Section title={title}>
      <div class="stack">
        {messages.map(({ words, onPress }) => (
          <Button key={words} onPress={onPress}>
            {words}
          </Button>
        ))}
      </div>
    </Section>
  );
}
