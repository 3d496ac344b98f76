import { diagnose } from '../../src/app/engines/diagnose';
import { scenarios } from '../knowledge/scenarios';
import { rankingHash } from './randomNets';

/** What a browser and Node have to agree on to the last bit and letter; run in each of them. */
export function rankings(): { hash: number; scenarios: string } {
  const diagnoses = scenarios.map(({ symptoms, facts, scamSeen }) =>
    diagnose({
      symptoms: symptoms.map((id) => ({ id, told: 'verbatim' })),
      facts,
      scamSeen,
      today: '2026-11-22',
    }),
  );
  return { hash: rankingHash(), scenarios: JSON.stringify(diagnoses) };
}
