import type { Cause } from '../defineDiagnosis';

const files = import.meta.glob<Cause>(['./*.ts', '!./index.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

/** Every cause we know, sorted by id. */
export const causes: readonly Cause[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
