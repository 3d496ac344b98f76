import type { PageSymptom } from './define';

const files = import.meta.glob<PageSymptom>(
  [
    './symptoms/*.ts',
    '!./symptoms/{index,lexicon}.ts',
    '!./symptoms/*.test.ts',
    // The platform has no sentence of its own for these.
    '!./symptoms/{howToActivate,identityProblem,inReview,repaymentDue,reopenAfterClose,repaidNotRestored}.ts',
  ],
  { eager: true, import: 'onPage' },
);

/** What is needed to read a page, sorted by id: the platform's sentences without the rules for questions. */
export const pageSymptoms: readonly PageSymptom[] = Object.values(files).sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
