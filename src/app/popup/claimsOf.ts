import type { Diagnosis } from '../../engine/diagnose/types';
import type { Source } from '../../knowledge/define';
import type { Words } from '../../platform/words';
import type { Claim } from '../../ui/parts/sourceRow';
import { say } from '../../ui/parts/words';

/** An entry of the knowledge base with what it rests on. */
interface Sourced {
  id: string;
  sources: readonly Source[];
}

/** The parts of the knowledge base that a screen says something of. */
export interface ClaimSources {
  causes: readonly Sourced[];
  hardRules: readonly Sourced[];
  policies: readonly (Sourced & { causes: readonly string[] })[];
  myths: readonly Sourced[];
  alternatives: readonly Sourced[];
}

const MOST_CLAIMS = 8;

/** What was said on this screen, each with its best source, the most telling first. */
export function claimsOf(t: Words, diagnosis: Diagnosis, known: ClaimSources): Claim[] {
  const { warnings, myths, alternatives } = diagnosis;
  const shown = diagnosis.causes.filter(
    ({ standing }) => standing !== 'notExcluded' && standing !== 'excluded',
  );
  const policies = known.policies.filter((policy) => shown.some(({ id }) => policy.causes.includes(id)));
  const claims = (entries: readonly Sourced[], wanted: readonly { id: string; text: string }[]): Claim[] =>
    wanted.flatMap(({ id, text }) => {
      const source = bestSource(entries.find((entry) => entry.id === id)?.sources ?? []);
      return source ? [{ text, source }] : [];
    });
  const said = (block: string, ids: readonly string[], leaf = 'title') =>
    ids.map((id) => ({ id, text: say(t, block, id, leaf) }));
  const saidOf = (policy: string) =>
    t('popup.sources.policy', say(t, 'policy', policy, 'title'), say(t, 'policy', policy, 'body'));
  return [
    ...claims(known.hardRules, said('hardRule', warnings)),
    ...claims(
      known.causes,
      said(
        'cause',
        shown.map(({ id }) => id),
      ),
    ),
    ...claims(
      known.policies,
      policies.map(({ id }) => ({ id, text: saidOf(id) })),
    ),
    ...claims(known.myths, said('myth', myths, 'truth')),
    ...claims(known.alternatives, said('alternative', alternatives)),
  ].slice(0, MOST_CLAIMS);
}

const marks = ['supported', 'widelyKnown', 'unverified'] as const;

const bestSource = (sources: readonly Source[]): Source | undefined =>
  sources.toSorted((a, b) => marks.indexOf(a.mark) - marks.indexOf(b.mark))[0];
