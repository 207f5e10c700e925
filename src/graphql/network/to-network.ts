import type { Network } from '../../networks/network.js';
import type { NetworkCommunity, Network as NetworkType } from './network.type.js';
import type { NetworkNode } from './network-node.type.js';

/** A network as its type's fields read it. */
export interface NetworkShown extends Omit<NetworkType, 'nodes' | 'communities'> {
  readonly nodes: readonly Omit<NetworkNode, 'name'>[];
  readonly communities: readonly Omit<NetworkCommunity, 'name'>[];
}

/** A network as the schema shows it. */
export function toNetwork(network: Network): NetworkShown {
  return {
    ...network,
    nodes: network.nodes.map(({ name, ...node }) => ({ ...node, nameFa: name.fa, nameEn: name.en })),
    communities: network.communities.map(({ name, ...community }) => ({
      ...community,
      nameFa: name.fa,
      nameEn: name.en,
    })),
  };
}
