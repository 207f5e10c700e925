/** Patterns with the same letters that fit together: one object whenever the same ones do, to keep results by. */
export interface PatternSet {
  readonly indexes: readonly number[];
}

/**
 * Builds the set of pattern indexes that stand in an array up to `count`. The last set made for a place is used
 * again when it is the same, which it nearly always is: so no list is made for every name found.
 *
 * @param places how many places there are
 */
export function patternSets(
  places: number,
): (place: number, fitting: Int32Array, count: number) => PatternSet {
  const last = Array.from<PatternSet | null>({ length: places }).fill(null);
  return (place, fitting, count) => {
    const known = last[place]!;
    if (known !== null && isSame(known.indexes, fitting, count)) return known;
    return (last[place] = { indexes: [...fitting.subarray(0, count)] });
  };
}

function isSame(indexes: readonly number[], fitting: Int32Array, count: number): boolean {
  if (indexes.length !== count) return false;
  for (let index = 0; index < count; index++) if (indexes[index] !== fitting[index]) return false;
  return true;
}
