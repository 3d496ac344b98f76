/**
 * The version of everything we write: facts, cases, settings, backups. One number for all, raised by one
 * when any of them changes shape.
 */
export const schemaVersion = 3;

export type Kind = 'fact' | 'case' | 'settings' | 'backup';
/** Turns data of one version into the next. It must not read anything that may change later. */
export type Migration = (old: unknown) => unknown;

/** `migrations[n].fact` turns a fact of version n into version n + 1; absent = the shape did not change. */
export const migrations: Readonly<Record<number, Partial<Record<Kind, Migration>>>> = {
  // A case may say which symptoms are verbatim: one that does not is a sound case of version 2 as well.
  1: { backup: (old) => ({ ...(old as object), version: 2 }) },
  // A case may say when it was last tried again: one that does not is a sound case of version 3 as well.
  2: { backup: (old) => ({ ...(old as object), version: 3 }) },
};

/**
 * Brings data of an older version up to a newer one, step by step. Never throws.
 * @returns the data, or `undefined` when a step could not make sense of it.
 */
export function migrate(
  kind: Kind,
  from: number,
  data: unknown,
  steps: typeof migrations = migrations,
  to = schemaVersion,
): unknown {
  try {
    let value = data;
    for (let version = from; version < to; version++) value = steps[version]?.[kind]?.(value) ?? value;
    return value;
  } catch {
    return undefined;
  }
}
