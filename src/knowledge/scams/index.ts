import type { ScamPattern } from '../defineScam';

const files = import.meta.glob<ScamPattern>(['./*.ts', '!./index.ts', '!./*.test.ts'], {
  eager: true,
  import: 'default',
});

/** Every scam pattern, by id. */
export const scams: readonly ScamPattern[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
