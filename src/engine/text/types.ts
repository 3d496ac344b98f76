/** A half-open range in UTF-16 units of a text: of which text, says whoever gives it. */
export interface Span {
  start: number;
  end: number;
}
