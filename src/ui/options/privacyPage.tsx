import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { Switch } from '../parts/switch';
import { useWords } from '../parts/words';
import { EraseCard, type EraseCardProps } from './eraseCard';
import { ExportCard, type ExportCardProps } from './exportCard';
import { ImportCard, type ImportCardProps } from './importCard';

export type PrivacyPageProps = ExportCardProps & ImportCardProps & EraseCardProps & SessionCardProps;

interface SessionCardProps {
  sessionOnly: boolean;
  /** How many facts and cases there are by now, in other tabs too. Never rejects. */
  countRecords: () => Promise<number>;
  onSessionOnly: (on: boolean) => void;
}

/** Take it along, or take it away. */
export function PrivacyPage(props: PrivacyPageProps) {
  const t = useWords();
  return (
    <>
      <p class="intro">{t('options.privacy.lead')}</p>
      <SessionCard {...props} />
      <ExportCard {...props} />
      <ImportCard {...props} />
      <EraseCard {...props} />
      <section class="card">
        <h2>{t('options.privacy.network')}</h2>
        <p class="sub">{t('options.privacy.networkNone')}</p>
      </section>
    </>
  );
}

/** What was kept before goes with the browser too, so that is asked first. */
function SessionCard({ sessionOnly, countRecords, onSessionOnly }: SessionCardProps) {
  const t = useWords();
  const [asked, setAsked] = useState(0);
  const turn = async (on: boolean) => {
    const count = on ? await countRecords() : 0;
    if (count > 0) setAsked(count);
    else onSessionOnly(on);
  };
  return (
    <section class="card">
      <Switch
        label={t('options.privacy.session')}
        note={t('options.privacy.sessionNote')}
        on={sessionOnly}
        onTurn={(on) => void turn(on)}
      />
      {asked > 0 && (
        <Dialog
          title={t('options.privacy.sessionTitle')}
          confirm={t('options.privacy.session')}
          danger
          onCancel={() => setAsked(0)}
          onConfirm={() => {
            setAsked(0);
            onSessionOnly(true);
          }}
        >
          <p>{t('options.privacy.sessionAsk', asked)}</p>
          <p>{t('options.privacy.sessionExport')}</p>
        </Dialog>
      )}
    </section>
  );
}
