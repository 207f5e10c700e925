import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { countCooccurrences } from './count-cooccurrences.js';
import type { Cooccurrence } from './count-cooccurrences.js';
import { findCommunities } from './find-communities.js';
import type { Incidence } from './incidence.js';
import { nameCommunities, type TermOf } from './name-communities.js';
import type { Network, NetworkEdge, NetworkNode } from './network.js';

const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

/** How much of a network to show. */
export interface NetworkBounds {
  /** Nodes at most; those on the most articles stay, nearer ones first where steps count. */
  readonly limit: number;
  /** Pairs that share fewer articles are no edge. */
  readonly minWeight: number;
  /** Edges at most; the heaviest stay. */
  readonly maxEdges: number;
  /** Whether nodes without an edge are shown. */
  readonly keepIsolated: boolean;
  /** Whether the store's rows were cut off before they came here. */
  readonly incomplete: boolean;
  /** Tells two names of one thing when communities are named; by their letters when not given. */
  readonly termOf?: TermOf | undefined;
}

/** The co-occurrence network of an incidence, with its measures; equal input gives an equal network. */
export function buildNetwork(incidence: Incidence, bounds: NetworkBounds): Network {
  const pairs = countCooccurrences(incidence).filter(({ articles }) => articles.length >= bounds.minWeight);
  const linked = new Set(pairs.flatMap(({ source, target }) => [source, target]));
  const counts = articleCounts(incidence);
  const members = [...incidence.members.values()].filter(({ id }) => bounds.keepIsolated || linked.has(id));
  const shown = members
    .sort(
      (a, b) =>
        (a.steps ?? 0) - (b.steps ?? 0) ||
        (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, bounds.limit);
  const ids = new Set(shown.map(({ id }) => id));
  const edges = toEdges(pairs, ids, bounds.maxEdges);
  const graph = toGraph([...ids].sort(), edges);
  const communities = findCommunities(graph);
  const centrality: Record<string, number> = graph.size > 0 ? betweenness(graph) : {};
  const nodes: NetworkNode[] = shown
    .map((member) => ({
      ...member,
      articleCount: counts.get(member.id) ?? 0,
      degree: graph.degree(member.id),
      weightedDegree: graph.reduceEdges(member.id, (sum, _, { weight }) => sum + Number(weight), 0),
      betweenness: centrality[member.id] ?? 0,
      community: communities.of.get(member.id) ?? 0,
    }))
    .sort((a, b) => b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1));
  return {
    nodes,
    edges,
    communities: nameCommunities(nodes, bounds.termOf ?? ((name) => name.toLowerCase())),
    modularity: communities.modularity,
    totalNodes: members.length,
    totalEdges: pairs.length,
    truncated: bounds.incomplete || nodes.length < members.length || edges.length < pairs.length,
  };
}

function articleCounts(incidence: Incidence): Map<string, number> {
  const counts = new Map<string, number>();
  for (const members of incidence.articles.values())
    for (const id of members) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Strengths are those of the network before it was cut down, so that a limit does not change them. */
function toEdges(pairs: readonly Cooccurrence[], shown: ReadonlySet<string>, most: number): NetworkEdge[] {
  const sums = new Map<string, number>();
  let total = 0;
  for (const { source, target, articles } of pairs) {
    sums.set(source, (sums.get(source) ?? 0) + articles.length);
    sums.set(target, (sums.get(target) ?? 0) + articles.length);
    total += articles.length;
  }
  return pairs
    .filter(({ source, target }) => shown.has(source) && shown.has(target))
    .map(({ source, target, articles }) => ({
      source,
      target,
      weight: articles.length,
      associationStrength: (2 * total * articles.length) / (sums.get(source)! * sums.get(target)!),
      articles,
    }))
    .sort((a, b) => b.weight - a.weight || b.associationStrength - a.associationStrength || compareEnds(a, b))
    .slice(0, most);
}

function compareEnds(a: NetworkEdge, b: NetworkEdge): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.target < b.target ? -1 : 1;
}

function toGraph(ids: readonly string[], edges: readonly NetworkEdge[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const { source, target, weight } of edges) graph.addEdge(source, target, { weight });
  return graph;
}
