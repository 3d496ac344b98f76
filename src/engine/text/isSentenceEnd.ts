/** Whether a unit of folded text ends a sentence: 。！？； or a line break. */
export const isSentenceEnd = (unit: number): boolean =>
  unit === 0x3002 || unit === 0x21 || unit === 0x3f || unit === 0x3b || unit === 0x0a;
