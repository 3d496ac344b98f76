import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The specs that take longest, the longest first; the others need a fraction of their time. */
const long = [
  'hostile',
  'nonInterference',
  'storesDamaged',
  'storesKilled',
  'axe',
  'clickjacking',
  'pageLife',
  'quiet',
];

/** Starts the long specs first: a long one that starts last would run alone at the end. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((name) => moduleId.endsWith(`/${name}.spec.ts`));
      return at < 0 ? long.length : at;
    };
    return [...files].sort((a, b) => place(a) - place(b));
  }
}
