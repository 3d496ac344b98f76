/** How many bytes the text takes in a file. */
export const utf8Length = (text: string): number => new TextEncoder().encode(text).length;
