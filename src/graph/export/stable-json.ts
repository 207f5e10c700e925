/** As `JSON.stringify`, with the keys of the objects inside `properties` and below sorted; the outer order stays. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (key, entry: unknown) =>
    key === 'properties' ? sorted(entry as object) : entry,
  );
}

function sorted(properties: object): object {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
