type Row = { readonly id: string } & Readonly<Record<string, string | number | null>>;

/**
 * One row per id: where several rows say something different of one node, the largest value of each property stays,
 * as in the statements that merge these nodes, so that no order ever shows. Of two spellings the largest is also the
 * better one to show: lower case stands above capitals, Persian letters above Arabic ones, the zero-width non-joiner
 * above the space, and a longer title above its beginning. Sorted by id, because writers that take locks in one order
 * do not wait for each other in a circle.
 */
export function largestById<T extends Row>(rows: readonly T[]): T[] {
  const byId = new Map<string, Record<string, string | number | null>>();
  for (const row of rows) {
    const known = byId.get(row.id);
    if (known === undefined) byId.set(row.id, { ...row });
    else for (const [key, value] of Object.entries(row)) known[key] = larger(known[key] ?? null, value);
  }
  return ([...byId.values()] as unknown as T[]).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function larger(a: string | number | null, b: string | number | null): string | number | null {
  if (a === null || b === null) return a ?? b;
  return b > a ? b : a;
}
