import { Fold, Section } from '../parts/section';
import { type Claim, SourceRow } from '../parts/sourceRow';
import { useWords } from '../parts/words';

const SHOWN = 2;

/** 依据和出处: what was said, who says so, and when somebody last looked. */
export function SourceList({ claims, today }: { claims: readonly Claim[]; today: string }) {
  const t = useWords();
  const row = (claim: Claim) => (
    <SourceRow key={`${claim.text} ${claim.source.ref}`} claim={claim} today={today} />
  );
  return (
    <Section title={t('popup.sources.title')} meta={t('popup.sources.count', claims.length)}>
      {claims.length === 0 && <p class="sub">{t('popup.sources.none')}</p>}
      {claims.slice(0, SHOWN).map(row)}
      {claims.length > SHOWN && (
        <Fold title={t('popup.sources.more', claims.length - SHOWN)}>{claims.slice(SHOWN).map(row)}</Fold>
      )}
    </Section>
  );
}
