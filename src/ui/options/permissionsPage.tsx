import { Button } from '../parts/button';
import { say, useWords } from '../parts/words';

/** A permission with what it is for; the words of `permission.ID` say it. */
export interface PermissionLine {
  id: string;
  optional: boolean;
  granted: boolean;
}

interface PermissionsPageProps {
  lines: readonly PermissionLine[];
  onGrant: (id: string) => void;
  onRevoke: (id: string) => void;
}

/** Every permission and the reason it is there. */
export function PermissionsPage({ lines, onGrant, onRevoke }: PermissionsPageProps) {
  const t = useWords();
  return (
    <>
      <p class="intro">{t('permission.lead')}</p>
      <section class="card">
        {lines.map(({ id, optional, granted }) => {
          const title = say(t, 'permission', id, 'title');
          return (
            <div key={id} class="line-row">
              <span>
                <b>{title}</b>
                <span class="meta">{say(t, 'permission', id, 'why')}</span>
              </span>
              <span class="tag">{t(statusKey(optional, granted))}</span>
              {!granted && (
                <Button label={`${t('permission.grant')} ${title}`} onPress={() => onGrant(id)}>
                  {t('permission.grant')}
                </Button>
              )}
              {granted && optional && (
                <Button label={`${t('permission.revoke')} ${title}`} onPress={() => onRevoke(id)}>
                  {t('permission.revoke')}
                </Button>
              )}
            </div>
          );
        })}
      </section>
      <section class="card">
        <h2>{t('permission.networkTitle')}</h2>
        <p>
          <b>{t('permission.networkNone')}</b>
        </p>
        <p class="sub">{t('permission.networkWhy')}</p>
      </section>
    </>
  );
}

const statusKey = (optional: boolean, granted: boolean) =>
  optional
    ? granted
      ? 'permission.granted'
      : 'permission.notGranted'
    : granted
      ? 'permission.required'
      : 'permission.missing';
