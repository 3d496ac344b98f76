const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;

/**
 * Decodes one `xn--` label of a host to Unicode (RFC 3492, without validation by IDNA).
 * Any other label, and one that is broken, comes back as it was.
 */
export function decodePunycode(label: string): string {
  if (!label.startsWith('xn--') || label.length === 4) return label;
  const body = label.slice(4);
  const cut = body.lastIndexOf('-');
  const points = [...body.slice(0, Math.max(cut, 0))].map((c) => c.codePointAt(0) as number);
  const digits = body.slice(cut + 1);
  let code = 128;
  let bias = 72;
  let index = 0;
  for (let at = 0; at < digits.length; ) {
    const start = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(digits.charCodeAt(at++));
      if (digit < 0 || index > 0x10ffff * (points.length + 1)) return label;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const size = points.length + 1;
    bias = adapt(index - start, size, start === 0);
    code += Math.floor(index / size);
    index %= size;
    if (code > 0x10ffff) return label;
    points.splice(index++, 0, code);
  }
  return String.fromCodePoint(...points);
}

/** a–z = 0–25, 0–9 = 26–35; −1 for anything else, and past the end. */
function digitOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97;
  if (unit >= 48 && unit <= 57) return unit - 22;
  return -1;
}

function adapt(delta: number, size: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / size);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + 38));
}
