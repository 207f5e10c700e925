/** Node → neighbour → whatever the link holds. */
type Adjacency = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Which paths to list. */
interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** Links on the path: the length of the shortest one. */
  readonly length: number;
  readonly most: number;
}

/**
 * The shortest paths between two nodes, by the ids on them, and how many there are in all. Counts beyond 2^53 are
 * not exact.
 */
export function enumeratePaths(
  adjacency: Adjacency,
  { from, to, length, most }: PathRequest,
): { paths: string[][]; total: number } {
  const counts = pathCounts(adjacency, to, length);
  const paths: string[][] = [];
  const walk = (path: string[]): void => {
    const here = path.at(-1)!;
    if (paths.length >= most) return;
    if (path.length === length + 1) {
      paths.push(path);
      return;
    }
    const left = counts[length - path.length]!;
    for (const next of [...(adjacency.get(here)?.keys() ?? [])].sort())
      if (left.has(next)) walk([...path, next]);
  };
  walk([from]);
  return { paths, total: counts[length]?.get(from) ?? 0 };
}

/** For each number of links left: how many walks of that many links lead from a node to the goal. */
function pathCounts(adjacency: Adjacency, goal: string, length: number): Map<string, number>[] {
  const counts = [new Map([[goal, 1]])];
  for (let links = 1; links <= length; links++) {
    const next = new Map<string, number>();
    for (const [node, ways] of counts[links - 1]!)
      for (const neighbour of adjacency.get(node)?.keys() ?? [])
        next.set(neighbour, (next.get(neighbour) ?? 0) + ways);
    counts.push(next);
  }
  return counts;
}
