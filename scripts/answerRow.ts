import * as z from 'zod';
import { checkInput, diagnose } from '../src/app/engines/diagnose';
import { judgeHost } from '../src/app/engines/judgeHost';
import { readScam } from '../src/app/engines/readScam';
import { recognise } from '../src/app/engines/recognise';
import type { DiagnosisInput, ObservedSymptom } from '../src/engine/diagnose/types';
import type { RecogniseContext, Recognition } from '../src/engine/recognise/types';

/** The engines that can be asked, one word each. */
export const kinds = ['recognise', 'scam', 'host', 'diagnose'] as const;
export type Kind = (typeof kinds)[number];

const Text = z.string().max(1_000_000);
const Host = z.string().min(1).max(1000);
const rows = {
  recognise: z.object({
    text: Text,
    mode: z.enum(['typed', 'page']).default('typed'),
    host: Host.optional(),
    title: z.string().optional(),
  }),
  scam: z.object({ text: Text, host: Host.optional() }),
  host: z.object({ host: Host }),
};

/**
 * What the engine says about one row.
 * @param row fields by kind: see README, `npm run evaluate`; fields it does not know are passed over
 * @throws when a field is missing or of the wrong shape, with the field's name
 */
export function answerRow(kind: Kind, row: unknown): unknown {
  switch (kind) {
    case 'recognise':
      return recogniseRow(parse(rows.recognise, row));
    case 'scam': {
      const { text, host } = parse(rows.scam, row);
      const { level, families, evidence, phones } = readScam(text, { host });
      return { level, families, evidence, phones };
    }
    case 'host':
      return judgeHost(parse(rows.host, row).host);
    case 'diagnose':
      return diagnose(inputOf(row));
  }
}

function parse<T>(schema: z.ZodType<T>, row: unknown): T {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'row'}: ${message}`).join('; '),
  );
}

function recogniseRow({ text, ...context }: RecogniseContext & { text: string }): Recognition {
  const { product, symptoms } = recognise(text, context);
  return {
    product,
    symptoms: symptoms.map(({ id, class: klass, rule, start, end, verbatim }) => ({
      ...{ id, class: klass, rule, start, end, verbatim },
    })),
  };
}

/** A text is read as if typed, and supplies the product where the row has none. */
function inputOf(row: unknown): DiagnosisInput {
  const checked = checkInput(row);
  if ('error' in checked) throw new Error(checked.error);
  const { input, text } = checked;
  if (text === undefined) return input;
  const read = recognise(text, { mode: 'typed' });
  const told = read.symptoms.map(
    ({ id, verbatim }): ObservedSymptom => ({ id, told: verbatim ? 'verbatim' : 'retold' }),
  );
  const product = read.product === 'both' ? undefined : (read.product ?? undefined);
  return { ...input, product: input.product ?? product, symptoms: [...input.symptoms, ...told] };
}
