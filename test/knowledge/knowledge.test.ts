import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { diagnosisKnowledge } from '../../src/app/engines/diagnose';
import channels from '../../src/knowledge/channels';
import policies from '../../src/knowledge/policies';
import { wordTable } from '../support/sayDiagnosis';
import { idsOf, known, lists } from './entries';

const { causes, unlisted, facts, actions, hardRules, settings, conflicts, opening, myths, alternatives } =
  diagnosisKnowledge;
const zh = wordTable('zh_CN');
const en = wordTable('en');

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
