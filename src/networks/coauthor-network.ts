import type { GraphStore } from '../graph/graph-store.js';
import type { BylineRow } from '../graph/read/network/byline-row.js';
import { buildNetwork } from './build-network.js';
import type { Member } from './incidence.js';
import type { Network } from './network.js';
import { readBylines, readBylinesOf, readBylinesWithin } from './read-bylines.js';
import type { Bylines } from './read-bylines.js';
import type { Topic } from './topic.js';

export const MOST_STEPS = 4;
export const MOST_NODES = 500;
const MOST_EDGES = 5_000;

/** Authors a step is taken from at most; a step beyond them is not taken, and the network says it is cut off. */
const WIDEST_FRONTIER = 1_000;

/** Around whom, or of which articles, to draw the co-author network. */
export interface CoauthorRequest {
  /** Full id of the author it is drawn around. */
  readonly author?: string | null;
  /** How far around the author, 1 to 4; 1 when not given. */
  readonly steps?: number | null;
  /** Only these articles, by id; then `topic` is not used, nor is it with an author. */
  readonly articles?: ReadonlySet<string> | null;
  readonly topic?: Topic | null;
  /** Nodes at most, 1 to 500; 100 when not given. */
  readonly limit?: number | null;
}

/** Who writes with whom, how often and on what; one round trip per step. */
export async function coauthorNetwork(store: GraphStore, request: CoauthorRequest): Promise<Network> {
  const steps = clamp(request.steps ?? 1, 1, MOST_STEPS);
  const { articles = null } = request;
  const reached = request.author
    ? await walkFrom(store, request.author, { steps, articles })
    : {
        ...(articles === null
          ? await readBylines(store, request.topic ?? {})
          : await readBylinesWithin(store, articles)),
        distance: null,
      };
  return buildNetwork(toIncidence(reached.rows, reached.distance), {
    limit: clamp(request.limit ?? 100, 1, MOST_NODES),
    minWeight: 1,
    maxEdges: MOST_EDGES,
    keepIsolated: true,
    incomplete: reached.incomplete,
  });
}

interface Reached extends Bylines {
  /** Steps from the start, for everyone reached. */
  readonly distance: ReadonlyMap<string, number>;
}

/** How far to walk, and over which articles; `null`: over all. */
interface Walk {
  readonly steps: number;
  readonly articles: ReadonlySet<string> | null;
}

async function walkFrom(store: GraphStore, author: string, { steps, articles }: Walk): Promise<Reached> {
  const distance = new Map([[author, 0]]);
  const rows: BylineRow[] = [];
  let incomplete = false;
  let frontier = [author];
  for (let step = 1; step <= steps && frontier.length > 0; step++) {
    incomplete ||= frontier.length > WIDEST_FRONTIER;
    const found = await readBylinesOf(store, frontier.slice(0, WIDEST_FRONTIER));
    incomplete ||= found.incomplete;
    const meant = found.rows.filter(({ article }) => articles === null || articles.has(article));
    rows.push(...meant);
    frontier = [...new Set(meant.map((row) => row.author))].filter((id) => !distance.has(id)).sort();
    for (const id of frontier) distance.set(id, step);
  }
  return { rows, incomplete, distance };
}

function toIncidence(rows: readonly BylineRow[], distance: ReadonlyMap<string, number> | null) {
  const members = new Map<string, Member>();
  const articles = new Map<string, Set<string>>();
  for (const { article, author, nameFa, nameEn } of rows) {
    const steps = distance?.get(author) ?? null;
    members.set(author, { id: author, kind: 'AUTHOR', name: { fa: nameFa, en: nameEn }, steps });
    const byline = articles.get(article);
    if (byline) byline.add(author);
    else articles.set(article, new Set([author]));
  }
  return { members, articles };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.trunc(value)));
}
