import type { Bilingual } from '../domain/bilingual.js';
import type { GraphStore } from '../graph/graph-store.js';
import { enumeratePaths } from './enumerate-paths.js';
import { readBylinesOf } from './read-bylines.js';

/** Steps the search goes at most, from both ends together. */
export const LONGEST_PATH = 8;
const MOST_PATHS = 20;

/** Authors met before the search gives up; both stores answer this many within seconds. */
const MOST_VISITED = 20_000;

export interface PathAuthor {
  readonly id: string;
  readonly name: Bilingual;
}

/** One step of a path: two who wrote together, and what. */
export interface PathStep {
  readonly from: PathAuthor;
  readonly to: PathAuthor;
  /** Ids, sorted. */
  readonly articles: readonly string[];
}

export interface CollaborationPath {
  /**
   * FOUND; NOT_CONNECTED: everyone reachable was seen; TOO_FAR: the search stopped at {@link LONGEST_PATH} steps or
   * at its bound of authors.
   */
  readonly status: 'FOUND' | 'NOT_CONNECTED' | 'TOO_FAR';
  /** Steps between the two; `null` when none was found; 0 for the same person. */
  readonly length: number | null;
  /** All shortest paths, by the ids on them; at most 20. */
  readonly paths: readonly (readonly PathStep[])[];
  readonly totalPaths: number;
  /** Whether there are more shortest paths than are given, or may be: bylines were left out on the way. */
  readonly truncated: boolean;
}

/** A breadth-first search from one end. */
interface Side {
  readonly distance: Map<string, number>;
  frontier: string[];
  depth: number;
}

/** All shortest chains of co-authors between two authors: a search from both ends, one round trip per level. */
export async function collaborationPath(
  store: GraphStore,
  from: string,
  to: string,
): Promise<CollaborationPath> {
  if (from === to) return { status: 'FOUND', length: 0, paths: [], totalPaths: 0, truncated: false };
  const left: Side = { distance: new Map([[from, 0]]), frontier: [from], depth: 0 };
  const right: Side = { distance: new Map([[to, 0]]), frontier: [to], depth: 0 };
  const links: Links = { names: new Map(), shared: new Map() };
  while (left.depth + right.depth < LONGEST_PATH) {
    const side = left.frontier.length <= right.frontier.length ? left : right;
    const other = side === left ? right : left;
    if (side.frontier.length === 0) return none('NOT_CONNECTED');
    if (left.distance.size + right.distance.size > MOST_VISITED) return none('TOO_FAR');
    const incomplete = await step(store, side, links);
    const length = shortest(side.distance, other.distance);
    if (length !== null) {
      const { paths, total } = enumeratePaths(links.shared, { from, to, length, most: MOST_PATHS });
      return {
        status: 'FOUND',
        length,
        paths: paths.map((ids) => toSteps(ids, links)),
        totalPaths: total,
        truncated: total > paths.length || incomplete,
      };
    }
    if (incomplete) return none('TOO_FAR');
  }
  return none('TOO_FAR');
}

interface Links {
  readonly names: Map<string, Bilingual>;
  /** Author → co-author → articles. */
  readonly shared: Map<string, Map<string, Set<string>>>;
}

async function step(store: GraphStore, side: Side, links: Links): Promise<boolean> {
  const expanded = new Set(side.frontier);
  const { rows, incomplete } = await readBylinesOf(store, side.frontier);
  const bylines = new Map<string, string[]>();
  for (const { article, author, nameFa, nameEn } of rows) {
    links.names.set(author, { fa: nameFa, en: nameEn });
    const byline = bylines.get(article);
    if (byline) byline.push(author);
    else bylines.set(article, [author]);
  }
  side.depth++;
  for (const [article, byline] of bylines)
    for (const author of byline.filter((id) => expanded.has(id)))
      for (const coauthor of byline) if (coauthor !== author) link(links, author, coauthor, article);
  side.frontier = [...new Set(rows.map(({ author }) => author))]
    .filter((id) => !side.distance.has(id))
    .sort();
  for (const id of side.frontier) side.distance.set(id, side.depth);
  return incomplete;
}

function link(links: Links, a: string, b: string, article: string): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = links.shared.get(from) ?? new Map<string, Set<string>>();
    links.shared.set(from, known.set(to, (known.get(to) ?? new Set()).add(article)));
  }
}

function shortest(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number | null {
  let least: number | null = null;
  for (const [id, steps] of a) {
    const rest = b.get(id);
    if (rest !== undefined && (least === null || steps + rest < least)) least = steps + rest;
  }
  return least;
}

function toSteps(ids: readonly string[], links: Links): PathStep[] {
  const author = (id: string): PathAuthor => ({ id, name: links.names.get(id) ?? { fa: null, en: null } });
  return ids.slice(1).map((to, index) => ({
    from: author(ids[index]!),
    to: author(to),
    articles: [...(links.shared.get(ids[index]!)?.get(to) ?? [])].sort(),
  }));
}

function none(status: 'NOT_CONNECTED' | 'TOO_FAR'): CollaborationPath {
  return { status, length: null, paths: [], totalPaths: 0, truncated: status === 'TOO_FAR' };
}
