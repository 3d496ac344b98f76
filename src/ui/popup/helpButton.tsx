import { Button } from '../parts/button';
import { useWords } from '../parts/words';

interface HelpButtonProps {
  /** Absent for those who have given money or codes away. */
  words?: string;
  onUrgent: () => void;
}

/** The way to help for those somebody is after, on a row of its own. */
export function HelpButton({ words, onUrgent }: HelpButtonProps) {
  const t = useWords();
  return (
    <div class="row">
      <Button full onPress={onUrgent}>
        {words ?? t('afterScam.entry')}
      </Button>
    </div>
  );
}
