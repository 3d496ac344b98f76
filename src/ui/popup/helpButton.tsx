import { Button } from '../parts/button';
import { useWords } from '../parts/words';

/** The way to help for those who have given money or codes away, on a row of its own. */
export function HelpButton({ onUrgent }: { onUrgent: () => void }) {
  const t = useWords();
  return (
    <div class="row">
      <Button full onPress={onUrgent}>
        {t('afterScam.entry')}
      </Button>
    </div>
  );
}
