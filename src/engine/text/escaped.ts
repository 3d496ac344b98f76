const special = /[\\^$.*+?()[\]{}|/]/g;

/** Words as the source of an expression that matches just them. */
export const escaped = (words: string): string => words.replace(special, '\\$&');
