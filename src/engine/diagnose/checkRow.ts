import { isDay } from '../../day';
import type { Fact } from '../../knowledge/defineDiagnosis';
import type { DiagnosisInput } from './types';

export type CheckedRow = { input: DiagnosisInput; text?: string } | { error: string };

/**
 * Checks a row `{product?, text?, symptoms?: [id], facts: {id: value}, today?}` strictly: the first field
 * that is wrong is named. Symptoms given by id count as the platform's own words. Other fields are left
 * alone. Never throws.
 */
export function checkRow(json: unknown, facts: readonly Fact[], symptomIds: ReadonlySet<string>): CheckedRow {
  if (!isRecord(json)) return { error: 'a row has to be an object' };
  const error =
    factsError(json.facts, facts) ??
    productError(json, facts) ??
    symptomsError(json.symptoms, symptomIds) ??
    textError('text', json.text) ??
    textError('today', json.today) ??
    (typeof json.today === 'string' && !isDay(json.today)
      ? `today: ${quote(json.today)} is no day (YYYY-MM-DD)`
      : undefined);
  if (error) return { error };
  const {
    product,
    symptoms = [],
    facts: given = {},
    today,
    text,
  } = json as {
    product?: DiagnosisInput['product'];
    symptoms?: DiagnosisInput['symptoms'][number]['id'][];
    facts?: DiagnosisInput['facts'];
    today?: string;
    text?: string;
  };
  const input: DiagnosisInput = {
    product,
    symptoms: symptoms.map((id) => ({ id, told: 'verbatim' })),
    facts: given,
    today,
  };
  return text === undefined ? { input } : { input, text };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Bounded, so that an error stays readable whatever was passed. */
const quote = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);

function textError(field: string, value: unknown): string | undefined {
  return value === undefined || typeof value === 'string'
    ? undefined
    : `${field}: ${quote(value)} is no text`;
}

function factsError(given: unknown, facts: readonly Fact[]): string | undefined {
  if (given === undefined) return undefined;
  if (!isRecord(given)) return `facts: ${quote(given)} is no object`;
  const known = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  for (const [id, value] of Object.entries(given)) {
    const fact = known.get(id);
    if (!fact) return `facts.${id.slice(0, 60)}: no such fact`;
    if (Array.isArray(value)) return `facts.${id}: ${quote(value)} is more than one value`;
    if (value !== 'unknown' && !(typeof value === 'string' && fact.values.includes(value))) {
      return `facts.${id}: ${quote(value)} is none of ${[...fact.values, 'unknown'].join(', ')}`;
    }
  }
  return undefined;
}

function productError(row: Record<string, unknown>, facts: readonly Fact[]): string | undefined {
  const products = facts.find(({ id }) => id === 'product')?.values ?? [];
  const { product } = row;
  if (product === undefined) return undefined;
  if (typeof product !== 'string' || !products.includes(product)) {
    return `product: ${quote(product)} is none of ${products.join(', ')}`;
  }
  const told = isRecord(row.facts) ? row.facts.product : undefined;
  const differs = told !== undefined && told !== 'unknown' && told !== product;
  return differs ? `product: ${quote(product)}, but facts.product is ${quote(told)}` : undefined;
}

function symptomsError(given: unknown, known: ReadonlySet<string>): string | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) return `symptoms: ${quote(given)} is no list`;
  const wrong = given.findIndex((id) => typeof id !== 'string' || !known.has(id));
  return wrong < 0 ? undefined : `symptoms[${wrong}]: ${quote(given[wrong])} is no such symptom`;
}
