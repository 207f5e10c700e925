/** Ids of articles. */
export type IdSet = ReadonlySet<string>;

/** What is in all of the sets; `null` stands for the set of all articles. */
export function intersection(sets: readonly (IdSet | null)[]): IdSet | null {
  const [smallest, ...others] = sets
    .filter((set) => set !== null)
    .sort((one, other) => one.size - other.size);
  if (smallest === undefined) return null;
  return new Set([...smallest].filter((id) => others.every((set) => set.has(id))));
}

/** What is in any of the sets. */
export function union(sets: readonly (IdSet | null)[]): IdSet {
  return new Set(sets.flatMap((set) => [...(set ?? [])]));
}

/** What is in the first set and not in the second. */
export function difference(set: IdSet, other: IdSet): IdSet {
  return new Set([...set].filter((id) => !other.has(id)));
}
