import { isDay } from '../../day';
import type { FactId, ProductId, SymptomId } from '../../knowledge/define';
import type { Fact } from '../../knowledge/defineDiagnosis';
import type { DiagnosisInput, IgnoredInput, ObservedSymptom } from './types';

/** What could be read of an input: known ids and allowed values only. */
export interface Readable {
  product?: ProductId;
  /** Sorted by id, one each; the platform's own sentence wins over a retelling. */
  symptoms: ObservedSymptom[];
  facts: Map<FactId, string>;
  today?: string;
  lastApplied?: string;
  refusedNow: boolean;
  appliedLast30Days: number;
  scamSeen: boolean;
  asked: ReadonlySet<string>;
  ignored: IgnoredInput[];
}

/** More unreadable fields than this are not listed one by one. */
const listed = 20;

/** Reads what can be read and lists the rest. Never throws, whatever is passed. */
export function readInput(
  input: DiagnosisInput,
  facts: readonly Fact[],
  symptomIds: ReadonlySet<string>,
): Readable {
  const raw = asRecord(input);
  const ignored: IgnoredInput[] = [];
  const read = readFacts(raw.facts, facts, ignored);
  const product = readProduct(raw.product, read, facts, ignored);
  if (product) read.set('product', product);
  const today = readDay(raw.today, 'today', ignored);
  return {
    product,
    symptoms: readSymptoms(raw.symptoms, symptomIds, ignored),
    facts: read,
    today,
    lastApplied: readPast(raw.lastApplied, today, ignored),
    refusedNow: raw.refusedNow === true,
    appliedLast30Days: typeof raw.appliedLast30Days === 'number' ? raw.appliedLast30Days : 0,
    scamSeen: raw.scamSeen === true,
    asked: new Set(Array.isArray(raw.asked) ? raw.asked.filter((id) => typeof id === 'string') : []),
    ignored:
      ignored.length > listed
        ? [...ignored.slice(0, listed), { field: 'facts', reason: 'tooMany' }]
        : ignored,
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

function readFacts(raw: unknown, facts: readonly Fact[], ignored: IgnoredInput[]): Map<FactId, string> {
  const read = new Map<FactId, string>();
  if (raw !== undefined && (typeof raw !== 'object' || raw === null || Array.isArray(raw))) {
    ignored.push({ field: 'facts', reason: 'wrongType' });
  }
  const given = asRecord(raw);
  const known = new Set<string>(facts.map(({ id }) => id));
  for (const fact of facts) {
    if (!Object.hasOwn(given, fact.id)) continue;
    const value = given[fact.id];
    if (value === undefined || value === null || value === 'unknown') continue;
    if (typeof value === 'string' && fact.values.includes(value)) read.set(fact.id, value);
    else ignored.push({ field: `facts.${fact.id}`, reason: reasonFor(value) });
  }
  for (const id of Object.keys(given)) {
    if (ignored.length > listed) break;
    if (!known.has(id)) ignored.push({ field: `facts.${id.slice(0, 40)}`, reason: 'unknownId' });
  }
  return read;
}

function reasonFor(value: unknown): IgnoredInput['reason'] {
  if (Array.isArray(value)) return 'twoValues';
  return typeof value === 'string' ? 'badValue' : 'wrongType';
}

/** The product may come by itself or as a fact; what comes by itself is about the message at hand and wins. */
function readProduct(
  raw: unknown,
  read: ReadonlyMap<FactId, string>,
  facts: readonly Fact[],
  ignored: IgnoredInput[],
): ProductId | undefined {
  const products = facts.find(({ id }) => id === 'product')?.values ?? [];
  if (typeof raw === 'string' && products.includes(raw)) return raw as ProductId;
  if (raw !== undefined && raw !== null) ignored.push({ field: 'product', reason: reasonFor(raw) });
  return read.get('product') as ProductId | undefined;
}

function readSymptoms(raw: unknown, known: ReadonlySet<string>, ignored: IgnoredInput[]): ObservedSymptom[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    ignored.push({ field: 'symptoms', reason: 'wrongType' });
    return [];
  }
  const told = new Map<SymptomId, ObservedSymptom['told']>();
  for (const [i, entry] of raw.entries()) {
    const { id, told: how } = asRecord(entry);
    if (ignored.length > listed) break;
    if (typeof id !== 'string') ignored.push({ field: `symptoms[${i}]`, reason: 'wrongType' });
    else if (!known.has(id)) ignored.push({ field: `symptoms[${i}]`, reason: 'unknownId' });
    else if (told.get(id as SymptomId) !== 'verbatim') {
      told.set(id as SymptomId, how === 'verbatim' ? 'verbatim' : 'retold');
    }
  }
  return [...told].map(([id, how]) => ({ id, told: how })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readDay(raw: unknown, field: string, ignored: IgnoredInput[]): string | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw === 'string' && isDay(raw)) return raw;
  ignored.push({ field, reason: typeof raw === 'string' ? 'badValue' : 'wrongType' });
  return undefined;
}

/** An application cannot lie ahead; a clock was wrong then. */
function readPast(raw: unknown, today: string | undefined, ignored: IgnoredInput[]): string | undefined {
  const day = readDay(raw, 'lastApplied', ignored);
  if (!day || !today || day <= today) return day;
  ignored.push({ field: 'lastApplied', reason: 'badValue' });
  return undefined;
}
