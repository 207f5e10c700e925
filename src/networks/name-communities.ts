import type { NetworkCommunity, NetworkNode } from './network.js';

/** What a name stands for: the same for two names of one thing. */
export type TermOf = (name: string) => string;

const NAMED_BY = 3;

/**
 * The communities of a network, each called by its members with the heaviest links. A theme is often a node of its own in
 * each language, and a keyword besides: no community is called by one thing twice.
 */
export function nameCommunities(nodes: readonly NetworkNode[], termOf: TermOf): NetworkCommunity[] {
  const groups = new Map<number, NetworkNode[]>();
  for (const node of nodes) {
    const members = groups.get(node.community);
    if (members) members.push(node);
    else groups.set(node.community, [node]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([index, members]) => {
      members.sort(
        (a, b) =>
          b.weightedDegree - a.weightedDegree || b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1),
      );
      const top = different(members, termOf);
      const named = (first: 'fa' | 'en', second: 'fa' | 'en'): string => {
        // The keywords of the other language only fill up.
        const preferred = [...members].sort(
          (a, b) => Number(a.name[first] === null) - Number(b.name[first] === null),
        );
        const terms = different(preferred, termOf);
        return terms.map(({ id, name }) => name[first] ?? name[second] ?? id).join(' · ');
      };
      return {
        index,
        size: members.length,
        top: top.map(({ id }) => id),
        name: { fa: named('fa', 'en'), en: named('en', 'fa') },
      };
    });
}

/** The first nodes that stand for different things. */
function different(nodes: readonly NetworkNode[], termOf: TermOf): NetworkNode[] {
  const seen = new Set<string>();
  const chosen: NetworkNode[] = [];
  for (const node of nodes) {
    if (chosen.length === NAMED_BY) break;
    const terms = [
      node.id,
      ...[node.name.fa, node.name.en].flatMap((name) => (name === null ? [] : [termOf(name)])),
    ];
    if (terms.some((term) => seen.has(term))) continue;
    for (const term of terms) seen.add(term);
    chosen.push(node);
  }
  return chosen;
}
