type Row = { readonly id: string } & Readonly<Record<string, string | number | null>>;

/**
 * One row per id: where several rows say something different of one node, the smallest value of each property
 * stays, as in the statements that merge these nodes, so that no order ever shows. Sorted by id, because writers
 * that take locks in one order do not wait for each other in a circle.
 */
export function smallestById<T extends Row>(rows: readonly T[]): T[] {
  const byId = new Map<string, Record<string, string | number | null>>();
  for (const row of rows) {
    const known = byId.get(row.id);
    if (known === undefined) byId.set(row.id, { ...row });
    else for (const [key, value] of Object.entries(row)) known[key] = smaller(known[key] ?? null, value);
  }
  return ([...byId.values()] as unknown as T[]).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function smaller(a: string | number | null, b: string | number | null): string | number | null {
  if (a === null || b === null) return a ?? b;
  return b < a ? b : a;
}
