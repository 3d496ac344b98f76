import { Button } from '../parts/button';
import { sayDay } from '../parts/dates';
import { Notice } from '../parts/notice';
import { say, useWords } from '../parts/words';

interface SiteGroup {
  id: string;
  domains: readonly string[];
  optional: boolean;
  reads: 'all' | 'some' | 'none';
}

interface PausedSite {
  host: string;
  since: string;
  /** When the pause is over, for the user's clock; absent where it lasts for good. */
  end?: { day: string; time: string };
}

export interface SitesPageProps {
  groups: readonly SiteGroup[];
  paused: readonly PausedSite[];
  today: string;
  /** The group whose grant the browser refused just now. */
  refused?: string;
  onAllow: (group: string) => void;
  onStop: (group: string) => void;
  onResume: (host: string) => void;
}

/** Which sites are read, what for, and how to stop it. */
export function SitesPage(props: SitesPageProps) {
  const t = useWords();
  return (
    <>
      <p class="intro">{t('options.sites.lead')}</p>
      {props.groups.map((group) => (
        <GroupCard key={group.id} group={group} {...props} />
      ))}
      <section class="card">
        <h2>{t('options.sites.anyPage')}</h2>
        <p class="sub">{t('options.sites.anyPageNote')}</p>
      </section>
      <section class="card">
        <h2>{t('options.sites.pausedTitle')}</h2>
        {props.paused.length === 0 && <p class="sub">{t('options.sites.pausedNone')}</p>}
        {props.paused.map((site) => (
          <div key={site.host} class="line-row">
            <span>
              <bdi>{site.host}</bdi>
              <span class="meta">
                <PausedUntil site={site} today={props.today} />
              </span>
            </span>
            <Button
              label={t('options.sites.resumeSite', site.host)}
              onPress={() => props.onResume(site.host)}
            >
              {t('options.sites.resume')}
            </Button>
          </div>
        ))}
      </section>
    </>
  );
}

const readsWords = { all: 'granted', some: 'partly', none: 'notGranted' } as const;

function GroupCard({ group, refused, onAllow, onStop }: { group: SiteGroup } & SitesPageProps) {
  const t = useWords();
  const { id, domains, optional, reads } = group;
  const label = say(t, 'options.sites', id);
  return (
    <section class="card">
      <h2>{label}</h2>
      <p class="sub">{say(t, 'options.sites', `${id}Note`)}</p>
      <p class="meta">
        <bdi>{domains.join(' · ')}</bdi>
      </p>
      <div class="row">
        <span class="tag">{say(t, 'options.sites', readsWords[reads])}</span>
        {reads !== 'all' && (
          <Button label={`${t('options.sites.allow')} ${label}`} onPress={() => onAllow(id)}>
            {t('options.sites.allow')}
          </Button>
        )}
        {reads !== 'none' && optional && (
          <Button label={`${t('options.sites.stop')} ${label}`} onPress={() => onStop(id)}>
            {t('options.sites.stop')}
          </Button>
        )}
        {optional && <span class="meta">{t('options.sites.paste')}</span>}
      </div>
      {reads !== 'all' && !optional && <p class="sub">{t('options.sites.lost')}</p>}
      {refused === id && (
        <Notice role="status">
          <p>{t('permission.grantFailed')}</p>
        </Notice>
      )}
    </section>
  );
}

function PausedUntil({ site: { since, end }, today }: { site: PausedSite; today: string }) {
  const t = useWords();
  if (!end) return <>{t('options.sites.pausedAlways', sayDay(t, since, today))}</>;
  return <>{t('options.sites.pausedTime', sayDay(t, end.day, today), end.time)}</>;
}
