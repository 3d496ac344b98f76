declare module '*.yml' {
  /** Words by dotted key; see scripts/plugins/wordTables.ts. */
  const table: Readonly<Record<string, string>>;
  export default table;
}
