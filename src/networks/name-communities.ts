import type { NetworkCommunity, NetworkNode } from './network.js';

const NAMED_BY = 3;

/** The communities of a network, each called by its members with the heaviest links. */
export function nameCommunities(nodes: readonly NetworkNode[]): NetworkCommunity[] {
  const groups = new Map<number, NetworkNode[]>();
  for (const node of nodes) {
    const members = groups.get(node.community);
    if (members) members.push(node);
    else groups.set(node.community, [node]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([index, members]) => {
      const top = members
        .sort(
          (a, b) =>
            b.weightedDegree - a.weightedDegree || b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1),
        )
        .slice(0, NAMED_BY);
      const named = (first: 'fa' | 'en', second: 'fa' | 'en'): string =>
        top.map(({ id, name }) => name[first] ?? name[second] ?? id).join(' · ');
      return {
        index,
        size: members.length,
        top: top.map(({ id }) => id),
        name: { fa: named('fa', 'en'), en: named('en', 'fa') },
      };
    });
}
