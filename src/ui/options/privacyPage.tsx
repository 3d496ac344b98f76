import { Switch } from '../parts/switch';
import { useWords } from '../parts/words';
import { EraseCard, type EraseCardProps } from './eraseCard';
import { ExportCard, type ExportCardProps } from './exportCard';
import { ImportCard, type ImportCardProps } from './importCard';

export type PrivacyPageProps = ExportCardProps &
  ImportCardProps &
  EraseCardProps & {
    sessionOnly: boolean;
    onSessionOnly: (on: boolean) => void;
  };

/** Take it along, or take it away. */
export function PrivacyPage(props: PrivacyPageProps) {
  const t = useWords();
  return (
    <>
      <p class="intro">{t('options.privacy.lead')}</p>
      <section class="card">
        <Switch
          label={t('options.privacy.session')}
          note={t('options.privacy.sessionNote')}
          on={props.sessionOnly}
          onTurn={props.onSessionOnly}
        />
      </section>
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
