/** Closures over a relation given as edges from an id to others; each nearest first, without the id itself. */
export function closures(edges: ReadonlyMap<string, readonly string[]>): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const cached = known.get(id);
    if (cached) return cached;
    const reached = new Set<string>();
    let frontier: readonly string[] = edges.get(id) ?? [];
    while (frontier.length > 0) {
      const fresh = frontier.filter((target) => target !== id && !reached.has(target));
      for (const target of fresh) reached.add(target);
      frontier = fresh.flatMap((target) => edges.get(target) ?? []);
    }
    const closure = [...reached];
    known.set(id, closure);
    return closure;
  };
}

/** The same edges the other way round. */
export function reversed(edges: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const back = new Map<string, string[]>();
  for (const [from, targets] of edges)
    for (const target of targets) {
      const sources = back.get(target);
      if (sources) sources.push(from);
      else back.set(target, [from]);
    }
  return back;
}
