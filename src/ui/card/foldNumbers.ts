/** Words whatever they count: “仅剩 3 个” and “仅剩 2 个” are one and the same notice. */
export const foldNumbers = (words: string): string => words.replace(/\p{N}+/gu, '0');
