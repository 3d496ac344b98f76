import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { createScamReader } from '../../../src/engine/scam/createScamReader';
import afterScam from '../../../src/knowledge/afterScam';
import confusables from '../../../src/knowledge/confusables';
import { Source } from '../../../src/knowledge/define';
import {
  AfterScam,
  Confusables,
  Lookalikes,
  OfficialPhone,
  type ScamExamples,
  ScamPattern,
  ScamTalk,
  Sites,
} from '../../../src/knowledge/defineScam';
import lookalikes from '../../../src/knowledge/lookalikes';
import phones, { sources as phoneSources } from '../../../src/knowledge/phones';
import { scamSources } from '../../../src/knowledge/scamSources';
import { scams } from '../../../src/knowledge/scams';
import talk from '../../../src/knowledge/scamTalk';
import sites, { sources as siteSources } from '../../../src/knowledge/sites';
import sources from '../../../src/knowledge/sources';

const files = import.meta.glob<ScamExamples>('../../../src/knowledge/scams/*.ts', {
  eager: true,
  import: 'examples',
});
const examplesOf = (id: string) => files[`../../../src/knowledge/scams/${id}.ts`] as ScamExamples;
const words = parse(readFileSync('locales/zh_CN.yml', 'utf8')) as Record<
  string,
  Record<string, Record<string, string>>
>;
const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

describe.each(scams.map((scam) => ({ id: scam.id, scam })))('$id', ({ id, scam }) => {
  const silent = { warning: ['〓'], report: ['〓'], question: ['〓'] };
  const only = {
    scams: [{ ...scam, alone: undefined }],
    talk: { ...talk, context: silent },
    phones: [],
    sites,
  };
  const readOwn = createScamReader(only);
  /** Among talk of money, where nothing is too ordinary. */
  const sees = (text: string) => readOwn(`借款。${text}`, {}).level !== 'none';

  it('has examples that it must not see', () => {
    expect(examplesOf(id).no.length).toBeGreaterThanOrEqual(2);
    for (const text of examplesOf(id).no) expect(sees(text), text).toBe(false);
  });

  it('has examples that it sees', () => {
    expect(examplesOf(id).yes.length).toBeGreaterThanOrEqual(2);
    for (const text of examplesOf(id).yes) expect(sees(text), text).toBe(true);
  });

  it('is data, sourced, with a short title that claims no more than likeness', () => {
    expect(z.parse(ScamPattern, JSON.parse(JSON.stringify(scam)))).toEqual(scam);
    expect(z.parse(z.array(Source), scamSources[scam.id]).length).toBeGreaterThan(0);
    const own = words.scam?.[id] as Record<string, string>;
    expect(han(own.title as string)).toBeLessThanOrEqual(14);
    expect(han(own.note as string)).toBeLessThanOrEqual(14);
    expect(own.title).toMatch(/像/);
    expect(Object.values(own).join('')).not.toMatch(/诈骗网站|安全的|[！!]|一定|肯定/);
  });
});

it('everything else about scams, hosts and phones is data too', () => {
  for (const [schema, value] of [
    [ScamTalk, talk],
    [Sites, sites],
    [Lookalikes, lookalikes],
    [Confusables, confusables],
    [AfterScam, afterScam],
    [z.array(OfficialPhone), phones],
  ] as const) {
    expect(z.parse(schema as z.ZodMiniType, JSON.parse(JSON.stringify(value)))).toEqual(value);
  }
});

it('every number and every official site is sourced', () => {
  expect(Object.keys(phoneSources).sort()).toEqual(phones.map(({ id }) => id).sort());
  expect(Object.keys(siteSources).sort()).toEqual(sites.official.map(({ domain }) => domain).sort());
  for (const named of [...Object.values(phoneSources), ...Object.values(siteSources)])
    expect(z.parse(z.array(Source), named).length).toBeGreaterThan(0);
});

it('every source that is named exists', () => {
  const known = new Set<string>(sources.map(({ id }) => id));
  const named: (readonly Source[])[] = [
    ...Object.values(scamSources),
    ...Object.values(phoneSources),
    ...Object.values(siteSources),
    ...[...afterScam.calls, ...afterScam.steps].map((entry) => entry.sources),
  ];
  for (const { ref } of named.flat()) expect(known, ref).toContain(ref);
});

it('what to do afterwards begins with 110, 95188 and 96110', () => {
  const numberOf = (id: string) => phones.find((phone) => phone.id === id)?.number;
  expect(afterScam.calls.map(({ phone }) => numberOf(phone))).toEqual(['110', '95188', '96110']);
});
