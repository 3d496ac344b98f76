/** What a file of test/bench/ answers with: one table, ready to print. */
export interface BenchTable {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** How to read it: what was measured against what, and what a good number is. */
  note?: string;
  /** The few figures README shows, in Chinese: what, how much, and at least what is wanted. */
  quotes?: readonly (readonly [what: string, result: string, wanted: string])[];
}
