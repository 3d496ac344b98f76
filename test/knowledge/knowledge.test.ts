import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { diagnose, diagnoser, diagnosisKnowledge } from '../../src/app/diagnose';
import { effectsOf } from '../../src/engine/diagnose/compileNet';
import type { DiagnosisInput } from '../../src/engine/diagnose/types';
import channels from '../../src/knowledge/channels';
import type { SymptomId } from '../../src/knowledge/define';
import * as define from '../../src/knowledge/defineDiagnosis';
import policies from '../../src/knowledge/policies';
import sources from '../../src/knowledge/sources';
import { symptoms } from '../../src/knowledge/symptoms';
import { wordTable } from '../support/sayDiagnosis';
import { coverage, mistakes } from './coverage';

const { causes, unlisted, facts, actions, hardRules, settings, conflicts, opening, myths, alternatives } =
  diagnosisKnowledge;
const zh = wordTable('zh_CN');
const en = wordTable('en');
const blocks = [
  'cause',
  'fact',
  'action',
  'hardRule',
  'conflict',
  'myth',
  'alternative',
  'channel',
  'policy',
  'retry',
];
/** Every sentence of ours that a diagnosis can show. */
const sentences = [zh, en].flatMap((table) =>
  Object.entries(table).filter(([key]) => blocks.includes(key.split('.')[0] ?? '')),
);

const lists = {
  cause: [causes, define.Cause],
  fact: [facts, define.Fact],
  action: [actions, define.Action],
  hardRule: [hardRules, define.HardRule],
  setting: [settings, define.Setting],
  conflict: [conflicts, define.Conflict],
  myth: [myths, define.Myth],
  alternative: [alternatives, define.Alternative],
  channel: [channels, define.Channel],
  policy: [policies, define.Policy],
  source: [sources, define.SourceRecord],
} as const;
const idsOf = (kind: keyof typeof lists) => lists[kind][0].map(({ id }) => id as string);
const known = new Set([
  ...Object.keys(lists).flatMap((kind) => idsOf(kind as keyof typeof lists).map((id) => `${kind}:${id}`)),
  ...symptoms.map(({ id }) => `symptom:${id}`),
]);

describe.each(Object.entries(lists))('every %s', (kind, [entries, schema]) => {
  it('fits its schema and survives a JSON round trip', () => {
    for (const entry of entries) {
      expect(z.safeParse(schema as z.ZodMiniType, entry).error?.issues ?? [], entry.id).toEqual([]);
      expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
    }
  });

  it('has an id of its own, and words in every language', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    if (kind === 'setting') return;
    const leaf = kind === 'fact' ? 'label' : 'title';
    const worded = Object.keys(zh).flatMap(
      (key) => new RegExp(`^${kind}\\.(\\w+)\\.${leaf}$`).exec(key)?.[1] ?? [],
    );
    expect([...ids].sort()).toEqual(worded.sort());
    expect(ids.filter((id) => !en[`${kind}.${id}.${leaf}`])).toEqual([]);
  });
});

describe('entries name only what there is', () => {
  const refs = {
    actions: [
      ...causes.flatMap((cause) => cause.actions),
      ...opening.checklist,
      ...hardRules.flatMap(({ cases }) => cases.flatMap(({ first }) => first)),
    ],
    causes: [
      ...causes.flatMap(({ after }) => after ?? []),
      ...settings.flatMap(({ except }) => except),
      ...hardRules.flatMap(({ onlyCauses }) => onlyCauses ?? []),
      ...alternatives.flatMap((one) => one.causes),
      ...policies.flatMap((one) => one.causes),
      ...conflicts.flatMap(({ supports }) => Object.keys(supports)),
    ],
    facts: [
      ...causes.flatMap((cause) => Object.keys(cause.facts)),
      ...opening.questions,
      ...conflicts.flatMap(({ weaken, drop }) => [...weaken, ...drop]),
    ],
    symptoms: [...causes, unlisted].flatMap((row) => Object.keys(row.symptoms)),
  };
  it.each([
    ['action', refs.actions],
    ['cause', refs.causes],
    ['fact', refs.facts],
    ['symptom', refs.symptoms],
  ])('%s ids', (kind, ids) => {
    expect(ids.filter((id) => !known.has(`${kind}:${id}`))).toEqual([]);
  });

  it('sources, each with a name', () => {
    const cited = [causes, actions, hardRules, myths, alternatives, channels, policies]
      .flat()
      .flatMap((entry) => entry.sources);
    const named = new Set(idsOf('source'));
    expect(cited.filter(({ ref }) => !named.has(ref))).toEqual([]);
    expect(cited.filter(({ checked, reviewBy }) => checked >= reviewBy)).toEqual([]);
  });

  it('values that the fact has, in causes and in every condition', () => {
    const conditions = [
      ...hardRules.flatMap(({ cases }) => cases.flatMap(({ when }) => when)),
      ...[...settings, ...conflicts, ...myths].flatMap(({ when }) => when.flat()),
      ...facts.flatMap(({ skipWhen }) => skipWhen?.flat() ?? []),
    ];
    const named = [
      ...causes.flatMap((cause) =>
        Object.entries(cause.facts).map(([fact, by]) => [fact, Object.keys(by)] as const),
      ),
      ...conditions.flatMap((one) =>
        'fact' in one ? [[one.fact, 'is' in one ? one.is : one.isNot] as const] : [],
      ),
    ];
    expect(named.length).toBeGreaterThan(100);
    for (const [id, values] of named) {
      const fact = facts.find((one) => one.id === id);
      expect(
        values.filter((value) => !fact?.values.includes(value)),
        id,
      ).toEqual([]);
    }
  });
});

describe('facts', () => {
  it('are forty, and their shares sum to 100', () => {
    expect(facts).toHaveLength(40);
    for (const { id, values, shares } of facts) {
      expect(shares, id).toHaveLength(values.length);
      expect(
        shares.reduce((a, b) => a + b, 0),
        id,
      ).toBeCloseTo(100, 9);
    }
  });

  it('say why they are asked, and every answer is short', () => {
    for (const { id, values } of facts) {
      expect(zh[`fact.${id}.purpose`], id).toMatch(/。$/);
      expect(zh[`fact.${id}.question`], id).toMatch(/？$/);
      for (const value of values) {
        const answer = zh[`fact.${id}.values.${value.replaceAll('-', '_')}`] ?? '';
        expect(answer.replaceAll(/[\s，]/g, '').length, `${id} ${value}`).toBeGreaterThan(0);
        expect(answer.replaceAll(/[\s，]/g, '').length, answer).toBeLessThanOrEqual(10);
      }
    }
  });

  it('that shame are asked last and never of the young', () => {
    for (const { sensitivity, effort, id } of facts) {
      if (sensitivity === 'high' && effort > 0 && id !== 'freezeNotice')
        expect(effort, id).toBeGreaterThanOrEqual(0.8);
    }
    expect(facts.filter(({ credit }) => credit).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['antOverdue', 'otherOverdue', 'debtRatio', 'cashOut', 'brushing']),
    );
  });
});

const strengths = ['weak', 'moderate', 'strong', 'decisive', 'proves'];

/** Of every fact that speaks for a cause, the answer that does so most. */
function bestAnswers(cause: define.Cause) {
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
      'closedBy=self → selfClosed',
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
      const answers = [all.filter(({ strength }) => strength === most), all].map((some) =>
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

describe('words', () => {
  const allowed = new Set([...channels.flatMap(({ phone }) => phone ?? []), '110']);

  it('hold no phone number outside the list', () => {
    for (const [key, text] of sentences) {
      const numbers = (text.match(/\+?\d[\d-]{4,}/g) ?? []).filter((one) => !/^20\d\d-?$/.test(one));
      expect(
        numbers.filter((one) => !allowed.has(one)),
        key,
      ).toEqual([]);
    }
  });

  it('would notice a number that is planted on search pages', () => {
    for (const wrong of ['95055', '400-000-9518', '00861-80064-12331', '4008108866']) {
      expect(allowed.has(wrong)).toBe(false);
      expect(`请拨 ${wrong}`.match(/\+?\d[\d-]{4,}/g)).toEqual([wrong]);
    }
  });

  it('name no lender and no product of another firm', () => {
    const firms =
      /微粒贷|白条|金条|有钱花|度小满|美团月付|抖音月付|招联|马上消费|360 ?借条|分期乐|拍拍贷|平安|招商|工商银行|建设银行/;
    expect(sentences.filter(([, text]) => firms.test(text))).toEqual([]);
  });

  it('do not repeat the mistakes of other pages', () => {
    for (const [name, mistake] of Object.entries(mistakes)) {
      expect(
        sentences.filter(([, text]) => mistake.test(text)),
        name,
      ).toEqual([]);
    }
  });

  it('say of every waiting time of ours that it is ours, or that none was published', () => {
    const waits = sentences.filter(
      ([key, text]) => key.startsWith('cause.') && key.endsWith('.time') && /建议|我们估|估计要/.test(text),
    );
    expect(waits.length).toBeGreaterThan(4);
    for (const [key, text] of waits) expect(text, key).toMatch(/没有公布|没有.*公布/);
  });

  it('titles of actions fit their panel', () => {
    for (const { id } of actions)
      expect((zh[`action.${id}.title`] ?? '').replaceAll(' ', '').length, id).toBeLessThanOrEqual(12);
  });

  it('every cause tells what it is, how to see it and how long it takes; every action how and when it is done', () => {
    for (const table of [zh, en]) {
      for (const { id } of causes)
        for (const leaf of ['body', 'verify', 'time']) expect(table[`cause.${id}.${leaf}`], id).toBeTruthy();
      for (const { id } of actions)
        for (const leaf of ['how', 'done', 'time']) expect(table[`action.${id}.${leaf}`], id).toBeTruthy();
    }
  });
});

describe('coverage', () => {
  const rows = Object.entries(coverage).flatMap(([table, all]) =>
    Object.entries(all).map(([row, to]) => [table, row, to] as const),
  );

  it.each([
    ['situations', 21],
    ['causes', 36],
    ['actions', 21],
    ['myths', 12],
    ['dangers', 9],
    ['otherWays', 6],
    ['symptomClassesWithoutACauseOfTheirOwn', 6],
  ])('%s: all %i rows are there', (table, count) => {
    expect(Object.keys(coverage[table] ?? {})).toHaveLength(count);
  });

  it.each(rows)('%s: %s', (_, __, to) => {
    if (Array.isArray(to)) {
      expect(to.length).toBeGreaterThan(0);
      expect(to.filter((id) => !known.has(id))).toEqual([]);
    } else expect((to as { no: string }).no.length).toBeGreaterThan(20);
  });

  it('every cause, action and myth is there for a row or for a reason of its own', () => {
    const reached = new Set(rows.flatMap(([, , to]) => (Array.isArray(to) ? to : [])));
    const ownReason = [
      'studentRestriction',
      'frequentApplications',
      'creditAuthMissing',
      'duplicateAccount',
      'legalRestriction',
      'merchantCollectConfusion',
      'limitExhausted',
    ];
    expect(
      idsOf('cause')
        .filter((id) => !reached.has(`cause:${id}`))
        .sort(),
    ).toEqual(ownReason.sort());
    expect(idsOf('myth').filter((id) => !reached.has(`myth:${id}`))).toEqual([]);
  });
});
