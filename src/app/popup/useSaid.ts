import { useEffect, useRef, useState } from 'preact/hooks';
import type { Diagnosis } from '../../engine/diagnose/types';
import type { Words } from '../../platform/words';
import { say } from '../../ui/parts/words';

/** Says what a change did to the verdict, for those who do not see it. */
export function useSaid(t: Words, diagnosis: Diagnosis | undefined): string {
  const before = useRef<Diagnosis | undefined>(undefined);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const first = diagnosis?.causes[0];
    const last = before.current?.causes[0];
    if (before.current && first)
      setSaid(
        last?.id === first.id && last.standing === first.standing
          ? t('popup.message.unchanged')
          : t(
              'popup.message.changed',
              say(t, 'cause', first.id, 'title'),
              say(t, 'standing', first.standing, 'label'),
            ),
      );
    before.current = diagnosis;
  }, [diagnosis]);
  return said;
}
