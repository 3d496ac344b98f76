import { describe, expect, it } from 'vitest';
import { diagnose, diagnoser, diagnosisKnowledge } from '../../src/app/engines/diagnose';
import { effectsOf } from '../../src/engine/diagnose/compileNet';
import type { DiagnosisInput } from '../../src/engine/diagnose/types';
import type { SymptomId } from '../../src/knowledge/define';
import type { Cause } from '../../src/knowledge/defineDiagnosis';
import { symptoms } from '../../src/knowledge/symptoms';

const { causes, facts } = diagnosisKnowledge;
const strengths = ['weak', 'moderate', 'strong', 'decisive', 'proves'];

/** Of every fact that speaks for a cause, the answer that does so most. */
function bestAnswers(cause: Cause) {
  return Object.entries(cause.facts).flatMap(([fact, by]) => {
    const [best] = Object.entries(by)
      .map(([value, weight]) => ({ fact, value, strength: strengths.indexOf(weight) }))
      .sort((a, b) => b.strength - a.strength);
    return best && best.strength >= 0 && fact !== 'product' ? [best] : [];
  });
}

describe('causes', () => {
  it('keep the sign of every band: what speaks for a cause raises it, what speaks against lowers it', () => {
    for (const cause of causes) {
      for (const fact of facts) {
        const weights = cause.facts[fact.id];
        if (!weights) continue;
        const effects = effectsOf(fact, weights, (ratio) => ratio);
        for (const [value, weight] of Object.entries(weights)) {
          const { p1 = 0, p0 = 0 } = effects.get(value) ?? {};
          const against = weight.startsWith('-') || weight === 'rulesOut';
          expect(against ? p1 < p0 : p1 > p0, `${cause.id} ${fact.id}=${value}`).toBe(true);
        }
      }
    }
  });

  it('mark as hard only what is documented', () => {
    const hard = causes.flatMap(({ id, facts: by }) =>
      Object.entries(by).flatMap(([fact, weights]) =>
        Object.entries(weights).flatMap(([value, weight]) =>
          weight === 'proves' ? [`${fact}=${value} → ${id}`] : [],
        ),
      ),
    );
    expect(hard.sort()).toEqual([
      'age=lt18 → underAge',
      'antOverdue=current → internalOverdue',
      'freezeNotice=judicial → legalRestriction',
      'realName=none → identityIncomplete',
      'where=collect → merchantCollectConfusion',
    ]);
  });

  it('chains of prerequisites do not branch and do not loop', () => {
    const before = causes.flatMap(({ after }) => after ?? []);
    expect(new Set(before).size).toBe(before.length);
    for (const cause of causes) {
      const seen = new Set<string>();
      for (let one: string | undefined = cause.id; one; one = causes.find(({ id }) => id === one)?.after) {
        expect(seen.has(one)).toBe(false);
        seen.add(one);
      }
    }
  });

  it.each(causes.filter(({ residual }) => !residual).map((cause) => [cause.id, cause] as const))(
    '%s comes first by its own strongest evidence',
    (id, cause) => {
      const all = bestAnswers(cause);
      const most = Math.max(...all.map(({ strength }) => strength));
      const strongest = all.filter(({ strength }) => strength === most);
      // Where several weak hints are the strongest there are, one by itself: together they may be another cause's.
      const answers = [strongest, all, ...strongest.map((one) => [one])].map((some) =>
        Object.fromEntries(some.map(({ fact, value }) => [fact, value])),
      );
      const sentences = [undefined, ...(Object.keys(cause.symptoms) as SymptomId[])];
      const firsts = answers.flatMap((given) =>
        sentences.map((symptom) => {
          const symptoms = symptom ? [{ id: symptom, told: 'verbatim' as const }] : [];
          const { ranked } = diagnoser.rank({ product: cause.products[0], symptoms, facts: given });
          return ranked.filter(({ residual }) => !residual)[0]?.id;
        }),
      );
      expect(firsts).toContain(id);
    },
  );

  it.each(['notActivated', 'rejected', 'closedByPlatform', 'frozen', 'limitReduced', 'cannotUse'] as const)(
    '%s alone puts none above possible',
    (id) => {
      for (const told of ['verbatim', 'retold'] as const) {
        const { causes: shown } = diagnose({ symptoms: [{ id, told }], facts: {} });
        expect(shown.length).toBeGreaterThan(0);
        for (const { standing } of shown) expect(['possible', 'notExcluded']).toContain(standing);
      }
    },
  );

  it.each([
    ['ageNotMet', 'underAge'],
    ['queueFull', 'dailyQueueFull'],
    ['promoNotice', 'promoRestriction'],
    ['faceFailed', 'faceCheckFailed'],
    ['documentExpired', 'idDocumentExpired'],
  ] as const)('%s outranks every answer that does not prove its cause', (id, cause) => {
    const symptoms = [{ id, told: 'verbatim' as const }];
    for (const given of [{ otherOverdue: 'current' }, { creditReport: 'blemish' }, { debtRatio: 'gt70' }]) {
      const [first, second] = diagnose({ symptoms, facts: given }).causes;
      expect([first?.id, first?.standing]).toEqual([cause, 'mostLikely']);
      expect(['likely', 'possible']).toContain(second?.standing);
    }
    const proved = diagnose({ symptoms, facts: { antOverdue: 'current' } }).causes;
    expect(proved[0]).toMatchObject({ id: 'internalOverdue', standing: 'established' });
    expect(proved[1]).toMatchObject({ id: cause, standing: 'mostLikely' });
  });

  it('an answer that says more than a little for a cause keeps it at least possible', () => {
    for (const cause of causes) {
      for (const [fact, weights] of Object.entries(cause.facts)) {
        for (const [value, weight] of Object.entries(weights)) {
          if (!['moderate', 'strong', 'decisive'].includes(weight) || fact === 'product') continue;
          const { ranked } = diagnoser.rank({
            product: cause.products[0],
            symptoms: [{ id: 'rejected', told: 'verbatim' }],
            facts: { [fact]: value },
          });
          const standing = ranked.find(({ id }) => id === cause.id)?.standing;
          expect(standing, `${cause.id} ${fact}=${value}`).toMatch(/Likely|likely|tied|possible/);
        }
      }
    }
    const again = diagnose({
      symptoms: [{ id: 'rejected', told: 'verbatim' }],
      facts: { retries: '5plus' },
    });
    expect(again.plan.map(({ action }) => action)).toContain('pause');
  });

  it('none is level with nothing', () => {
    for (const { id: fact, values } of facts) {
      for (const value of values) {
        for (const { id } of symptoms) {
          const { ranked } = diagnoser.rank({ symptoms: [{ id, told: 'retold' }], facts: { [fact]: value } });
          const tied = ranked.filter(({ standing }) => standing === 'tied');
          expect(tied.length, `${id} ${fact}=${value}`).not.toBe(1);
        }
      }
    }
  });

  it('what was not said never stands higher than every cause, and comes last in its band', () => {
    for (const id of ['rejected', 'notActivated', 'coolingOff'] as const) {
      for (const given of [{}, { accountAge: 'lt3' }, { realName: 'none' }]) {
        const { causes: shown } = diagnose({ symptoms: [{ id, told: 'verbatim' }], facts: given });
        const place = shown.findIndex((cause) => cause.id === 'scoreBelowThreshold');
        expect(place, id).toBeGreaterThan(0);
        const after = shown.slice(place + 1).map(({ standing }) => standing);
        expect(after).not.toContain(shown[place]?.standing);
      }
    }
  });

  it('a sentence that names its cause puts that cause first; retold, it is never stronger', () => {
    const named = causes.flatMap(({ id, symptoms: by }) =>
      Object.entries(by).flatMap(([symptom, weight]) =>
        weight === 'decisive' ? [[id, symptom] as const] : [],
      ),
    );
    expect(named.length).toBeGreaterThan(12);
    for (const [cause, symptom] of named) {
      const [said, retold] = (['verbatim', 'retold'] as const).map((told) =>
        diagnoser
          .rank({ symptoms: [{ id: symptom, told }], facts: {} } as DiagnosisInput)
          .ranked.find(({ id }) => id === cause),
      );
      expect(said?.standing, symptom).toBe('mostLikely');
      expect(retold?.reported ?? 0).toBeLessThan(said?.reported ?? 0);
    }
  });

  it('every symptom there is means something to the diagnosis', () => {
    expect(symptoms.map(({ id }) => id).filter((id) => !diagnoser.symptomIds.has(id))).toEqual([]);
  });
});
