/** Rows without their order and that of the lists in them, which no statement promises unless it says ORDER BY. */
export function comparableRows(rows: readonly unknown[]): string {
  return JSON.stringify(sorted(rows), null, 1);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'ingestedAt') // the time of the test
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}
