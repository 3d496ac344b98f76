/** WXT's output without its progress: only what went wrong. */
export const quietLogger = {
  debug() {},
  log() {},
  info() {},
  success() {},
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 3,
};
