export type JsonFault = 'tooDeep' | 'forbiddenKey' | 'twice';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks through JSON text, before it is parsed, for what a parser lets pass: nesting beyond `deepest`,
 * keys that reach for a prototype (also when written with escapes), a key twice in one object. Linear in
 * the length. Text that is not JSON may pass: the parser will say so.
 */
export function scanJson(text: string, deepest = 16): JsonFault | null {
  const objects: Set<string>[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '{' || c === '[') {
      if (objects.length >= deepest) return 'tooDeep';
      objects.push(new Set());
    } else if (c === '}' || c === ']') {
      objects.pop();
    } else if (c === '"') {
      const end = stringEnd(text, i);
      if (nextIsColon(text, end + 1)) {
        const key = readString(text.slice(i, end + 1));
        if (forbidden.has(key)) return 'forbiddenKey';
        const keys = objects.at(-1);
        if (keys?.has(key)) return 'twice';
        keys?.add(key);
      }
      i = end;
    }
  }
  return null;
}

/** The index of the quote that closes the string opened at `start`, or the last index. */
function stringEnd(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return text.length - 1;
}

function nextIsColon(text: string, from: number): boolean {
  let i = from;
  while (i < text.length && ' \t\r\n'.includes(text[i] ?? '')) i += 1;
  return text[i] === ':';
}

function readString(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
