import type { Symptom } from '../define';

const files = import.meta.glob<Symptom>(['./*.ts', '!./index.ts', '!./lexicon.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

/** Every symptom we know, sorted by id. */
export const symptoms: readonly Symptom[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
