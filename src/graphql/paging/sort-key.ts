/** What one item of a list is ordered by: compared part by part; the last part is unique in the list. */
export type SortKey = readonly (string | number | null)[];

/**
 * Orders two keys of one list, part by part: numbers by size, texts by code unit (so that every process agrees),
 * and what is not known after everything that is, whatever the direction.
 *
 * @param descending for each part, whether the larger comes first
 */
export function compareKeys(one: SortKey, other: SortKey, descending: readonly boolean[]): number {
  for (let part = 0; part < one.length; part++) {
    const a = one[part] ?? null;
    const b = other[part] ?? null;
    if (a === b) continue;
    if (a === null) return 1;
    if (b === null) return -1;
    return (a < b ? -1 : 1) * (descending[part] === true ? -1 : 1);
  }
  return 0;
}
