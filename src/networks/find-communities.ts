import louvainModule from 'graphology-communities-louvain';
import { UndirectedGraph } from 'graphology';
import { seededRandom } from './seeded-random.js';

const SEED = 20_231_114;

// The package is CommonJS: Node's default import is the function, its types describe a module around it.
const louvain = louvainModule as unknown as typeof louvainModule.default;

export interface Communities {
  /** Node id → community, from 0: the largest first, ties by smallest member id. */
  readonly of: ReadonlyMap<string, number>;
  readonly modularity: number;
}

/**
 * Communities by the Louvain method over edge weights (Blondel et al. 2008). A node without edges is a community
 * of its own. The same graph gives the same answer in every run.
 */
export function findCommunities(graph: UndirectedGraph): Communities {
  if (graph.size === 0) {
    const alone = graph.nodes().sort();
    return { of: new Map(alone.map((id, index) => [id, index])), modularity: 0 };
  }
  const found = louvain.detailed(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  const groups = new Map<number, string[]>();
  for (const [id, community] of Object.entries(found.communities).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const members = groups.get(community);
    if (members) members.push(id);
    else groups.set(community, [id]);
  }
  const ordered = [...groups.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  return {
    of: new Map(ordered.flatMap((members, index) => members.map((id) => [id, index] as const))),
    modularity: found.modularity,
  };
}
