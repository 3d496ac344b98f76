import type { Folded } from './foldText';

const sentenceEnd = /[。!?;:]/;
const han = /[\u3400-\u9fff,、*]/;

/**
 * Joins a sentence that was broken over lines: drops a single line break that stands between two
 * Chinese characters (or after a comma). An empty line and the end of a sentence still divide.
 *
 * Takes folded text; the result's `source` is that text, so offsets map back to it. Linear, idempotent.
 */
export function joinLines(text: string): Folded {
  const at = new Uint32Array(text.length + 1);
  const kept: string[] = [];
  let length = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isSoftBreak(text, i)) {
      kept.push(text.slice(from, i));
      from = i + 1;
    } else {
      at[length] = i;
      length += 1;
    }
  }
  kept.push(text.slice(from));
  return { source: text, text: kept.join(''), at: at.subarray(0, length) };
}

function isSoftBreak(text: string, i: number): boolean {
  if (text[i] !== '\n') return false;
  const before = text[i - 1] ?? '\n';
  const after = text[i + 1] ?? '\n';
  return han.test(before) && han.test(after) && !sentenceEnd.test(before);
}
