import type { Span } from '../../engine/text/types';

/** The pieces of a text, marked where a span of it covers them; spans are clipped, sorted and joined. */
export function cutAt(text: string, spans: readonly Span[]): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** 着重号 stand under runs of Han only. */
function hanRuns(text: string): { text: string; han: boolean }[] {
  return Array.from(text.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu), ([run]) => ({
    text: run,
    han: /^\p{Script=Han}/u.test(run),
  }));
}

/** Somebody else's words with a dot under each character a verdict rests on. */
export function Dotted({ text, spans = [] }: { text: string; spans?: readonly Span[] }) {
  return (
    <bdi>
      {cutAt(text, spans).map((piece, at) =>
        piece.marked
          ? hanRuns(piece.text).map((run, n) => (run.han ? <em key={`${at} ${n}`}>{run.text}</em> : run.text))
          : piece.text,
      )}
    </bdi>
  );
}

/** A block of somebody else's words: where they are from, then the words, untouched. */
export function Cited({ from, text, spans }: { from: string; text: string; spans?: readonly Span[] }) {
  return (
    <div class="cited">
      <span class="meta">{from}</span>
      <blockquote lang="zh">
        <Dotted text={text} spans={spans} />
      </blockquote>
    </div>
  );
}
