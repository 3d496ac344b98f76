import { describe, expect, it } from 'vitest';
import { t } from '../../../test/support/fixtures/speech';
import alternatives from '../../knowledge/alternatives';
import type { Source } from '../../knowledge/define';
import { scamSources } from '../../knowledge/scamSources';
import { sources as siteSources } from '../../knowledge/sites';
import { symptoms } from '../../knowledge/symptoms';
import { say } from '../../ui/parts/words';
import { aboutKnowledge } from './aboutKnowledge';

const { unverified } = aboutKnowledge(t);
const bare = (sources: readonly Source[]) => sources.every(({ mark }) => mark === 'unverified');

describe('what the page about us calls not verified', () => {
  it('is there for the other ways to pay and to wait, too', () => {
    const unsaid = alternatives.filter((one) => bare(one.sources)).map(({ id }) => id);
    expect(unsaid.length).toBeGreaterThan(0);
    for (const id of unsaid)
      expect(unverified.map(({ text }) => text)).toContain(say(t, 'alternative', id, 'title'));
  });

  it('has nothing that a source confirms', () => {
    expect(unverified.filter(({ source }) => source.mark !== 'unverified')).toEqual([]);
    expect(unverified.map(({ text }) => text)).not.toContain(say(t, 'action', 'useNormally', 'title'));
  });

  it('lacks no message, no scam and no address, which it leaves out for their size', () => {
    expect(symptoms.filter((symptom) => bare(symptom.sources)).map(({ id }) => id)).toEqual([]);
    const rest = [...Object.entries(scamSources), ...Object.entries(siteSources)];
    expect(rest.filter(([, sources]) => bare(sources))).toEqual([]);
  });
});
