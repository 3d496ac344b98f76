import type { HostVerdict, PhoneFinding } from '../../engine/scam/types';
import { Notice } from '../parts/notice';
import { say, useWords } from '../parts/words';

/** The numbers and addresses in a text, each with what can be said of it: never that it is safe. */
export interface Contacts {
  phones: readonly { number: string; verdict: PhoneFinding['verdict'] }[];
  /** `owner` of an official address, as the words under `host.owner` have it. */
  hosts: readonly { host: string; verdict: HostVerdict; owner?: string }[];
}

export function ContactsNote({ phones, hosts }: Contacts) {
  const t = useWords();
  if (phones.length + hosts.length === 0) return null;
  const false_ = hosts.some(({ verdict }) => verdict.verdict === 'lookalike');
  return (
    <Notice level={false_ ? 'suspect' : 'note'} title={t('popup.contacts.title')}>
      <ul>
        {phones.map(({ number, verdict }) => (
          <li key={number}>
            <bdi class="cited-inline">{number}</bdi> {t(`phone.verdict.${verdict}`)}
          </li>
        ))}
        {hosts.map((found) => (
          <li key={found.host}>
            <bdi class="cited-inline">{found.host}</bdi> <HostWords {...found} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function HostWords({ verdict, owner }: Contacts['hosts'][number]) {
  const t = useWords();
  if (verdict.verdict === 'lookalike')
    return (
      <>
        {t('host.lookalike', verdict.imitates)} {t(`host.reason.${verdict.reason}`)}
      </>
    );
  if (verdict.verdict === 'official') return <>{t('host.official', say(t, 'host.owner', owner ?? 'ant'))}</>;
  return <>{t('host.unrelated')}</>;
}
