/**
 * The first so many of a list. By their number: to spread a list would make every one of a page's elements known
 * to the script.
 */
export const firstOf = <T extends Node>(list: NodeListOf<T>, most: number): T[] =>
  Array.from({ length: Math.min(list.length, most) }, (_, at) => list.item(at));
