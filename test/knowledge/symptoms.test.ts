import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/app/engines/recognise';
import { Symptom, type SymptomExamples } from '../../src/knowledge/define';
import { symptoms } from '../../src/knowledge/symptoms';

const files = import.meta.glob<{ default: Symptom; examples: SymptomExamples }>(
  ['../../src/knowledge/symptoms/*.ts', '!**/index.ts', '!**/lexicon.ts'],
  { eager: true },
);
const entries = Object.entries(files).map(([path, file]) => ({
  name: path.replace(/^.*\/|\.ts$/g, ''),
  entry: file.default,
  examples: file.examples,
}));
const typed = (text: string) => recognise(text, { mode: 'typed' }).symptoms;

describe.each(entries)('$name', ({ name, entry, examples }) => {
  it('is well-formed data under its own name', () => {
    expect(Symptom.safeParse(JSON.parse(JSON.stringify(entry))).error).toBeUndefined();
    expect(entry.id).toBe(name);
  });

  it('yields only to symptoms there are, and never to itself', () => {
    const ids = symptoms.map((symptom) => symptom.id);
    for (const id of entry.yieldsTo) expect(ids.filter((known) => known !== entry.id)).toContain(id);
  });

  it('has examples for each rule, and for nothing else', () => {
    expect(Object.keys(examples)).toEqual(entry.rules.map((rule) => rule.id));
    for (const { why, yes, no } of Object.values(examples)) {
      expect(why).toMatch(/\w{3}/);
      expect(yes.length).toBeGreaterThanOrEqual(2);
      expect(no.length).toBeGreaterThanOrEqual(2);
    }
  });

  describe.each(Object.entries(examples))('%s', (rule, { yes, no }) => {
    it.each(no)('does not see it in %s', (text) => {
      expect(typed(text).map(({ id }) => id)).not.toContain(entry.id);
    });

    it.each(yes)('sees it in %s', (text) => {
      expect(typed(text).map(({ id, rule }) => `${id}.${rule}`)).toContain(`${entry.id}.${rule}`);
    });
  });
});
