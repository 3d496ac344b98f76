import type { Source } from '../../knowledge/define';
import { TextLink } from '../parts/button';
import { sayDay, sayMonth } from '../parts/dates';
import { Fold } from '../parts/section';
import { type Claim, SourceRow } from '../parts/sourceRow';
import { say, useWords } from '../parts/words';

export interface AboutPageProps {
  version: string;
  /** The day the knowledge was last checked. */
  knowledgeDay: string;
  sources: readonly { id: string; checked: Source['checked'] }[];
  /** What is said without a primary source. */
  unverified: readonly Claim[];
  /** Official places to ask, and the numbers and addresses we know to be official. */
  channels: readonly string[];
  phones: readonly { id: string; shown: string }[];
  sites: readonly { domain: string; owner: string; scope: string }[];
  /** What is often said and not so. */
  myths: readonly string[];
  today: string;
  onIntroduction: () => void;
}

/** Who made this, what it rests on, and what it does not know. */
export function AboutPage(props: AboutPageProps) {
  const { version, knowledgeDay, sources, unverified, today } = props;
  const t = useWords();
  return (
    <>
      <p class="intro">{t('options.about.lead')}</p>
      <section class="card">
        <dl class="reading">
          <dt>{t('options.about.version')}</dt>
          <dd>{version}</dd>
          <dt>{t('options.about.knowledge')}</dt>
          <dd>{sayDay(t, knowledgeDay, '')}</dd>
          <dt>{t('options.about.licence')}</dt>
          <dd>{t('options.about.licenceText')}</dd>
        </dl>
        <TextLink onPress={props.onIntroduction}>{t('options.about.again')}</TextLink>
      </section>
      <section class="card">
        <h2>{t('options.about.relationTitle')}</h2>
        <p>{t('options.about.relation')}</p>
      </section>
      <section class="card">
        <h2>{t('options.about.unknown')}</h2>
        <ul class="unsaid">
          <li>{t('options.about.unknown1')}</li>
          <li>{t('options.about.unknown2')}</li>
          <li>{t('options.about.unknown3')}</li>
        </ul>
      </section>
      <OfficialCard {...props} />
      <section class="card">
        <Fold title={t('options.about.myths')} count={t('options.about.sourceCount', props.myths.length)}>
          {props.myths.map((id) => (
            <NotedRow
              key={id}
              name={t('common.quoted', say(t, 'myth', id, 'title'))}
              note={say(t, 'myth', id, 'truth')}
            />
          ))}
        </Fold>
      </section>
      <section class="card">
        <Fold title={t('options.about.sources')} count={t('options.about.sourceCount', sources.length)}>
          {sources.map(({ id, checked }) => (
            <p key={id} class="source-row small">
              {say(t, 'source', id, 'title')}{' '}
              <span class="meta">{t('common.checked', sayMonth(t, checked))}</span>
            </p>
          ))}
        </Fold>
        <Fold title={t('options.about.unverified')} count={t('options.about.sourceCount', unverified.length)}>
          <p class="sub">{t('options.about.unverifiedLead')}</p>
          {unverified.map((claim) => (
            <SourceRow key={`${claim.text} ${claim.source.ref}`} claim={claim} today={today} />
          ))}
        </Fold>
      </section>
    </>
  );
}

/** What is official, so that anything else can be held against it. */
function OfficialCard({ channels, phones, sites }: Pick<AboutPageProps, 'channels' | 'phones' | 'sites'>) {
  const t = useWords();
  return (
    <section class="card">
      <h2>{t('options.about.official')}</h2>
      <Fold title={t('options.about.channels')} count={t('options.about.sourceCount', channels.length)}>
        {channels.map((id) => (
          <NotedRow key={id} name={say(t, 'channel', id, 'title')} note={say(t, 'channel', id, 'body')} />
        ))}
      </Fold>
      <Fold title={t('options.about.phones')} count={t('options.about.sourceCount', phones.length)}>
        {phones.map(({ id, shown }) => (
          <NotedRow
            key={id}
            name={`${shown} ${say(t, 'phone', id, 'owner')}`}
            note={say(t, 'phone', id, 'scope')}
          />
        ))}
      </Fold>
      <Fold title={t('options.about.sites')} count={t('options.about.sourceCount', sites.length)}>
        {sites.map(({ domain, owner, scope }) => (
          <NotedRow
            key={domain}
            name={`${domain} ${say(t, 'host.owner', owner)}`}
            note={say(t, 'host.scope', scope)}
          />
        ))}
      </Fold>
    </section>
  );
}

function NotedRow({ name, note }: { name: string; note: string }) {
  return (
    <p class="source-row small">
      <b>{name}</b> <span class="meta">{note}</span>
    </p>
  );
}
