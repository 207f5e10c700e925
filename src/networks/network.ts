import type { Bilingual } from '../domain/bilingual.js';

/** What a network can be made of; a place is a country or a region. */
export const NODE_KINDS = ['AUTHOR', 'KEYWORD', 'THEORY', 'PLACE'] as const;

export type NodeKind = (typeof NODE_KINDS)[number];

export interface NetworkNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: Bilingual;
  /** Articles of the node among the articles the network was made of. */
  readonly articleCount: number;
  /** Neighbours in the network as shown. */
  readonly degree: number;
  /** Sum of the weights of its edges as shown. */
  readonly weightedDegree: number;
  /** Share of the shortest paths between others that run through it, 0 to 1 (Freeman 1977). */
  readonly betweenness: number;
  /** Index of its community, from 0, the largest first. */
  readonly community: number;
  /** Steps from the author the network is drawn around; `null` in other networks. */
  readonly steps: number | null;
}

export interface NetworkEdge {
  /** The smaller of the two ids. */
  readonly source: string;
  readonly target: string;
  /** Articles both ends share. */
  readonly weight: number;
  /**
   * Association strength 2m·w / (sᵢ·sⱼ), with sᵢ the sum of a node's weights and m that of all edges: above 1 the
   * two occur together more often than chance would have it (van Eck & Waltman 2009, JASIST 60(8), 1635–1651).
   */
  readonly associationStrength: number;
  /** Ids of those articles, sorted. */
  readonly articles: readonly string[];
}

export interface NetworkCommunity {
  readonly index: number;
  readonly size: number;
  /** Ids of its weightiest members; the community is called by them. */
  readonly top: readonly string[];
  /** Names of those members, joined by " · ". */
  readonly name: { readonly fa: string; readonly en: string };
}

/** A network cut down to what a person can look at, and how much of it that is. */
export interface Network {
  /** By articles, the most first, then id. */
  readonly nodes: readonly NetworkNode[];
  /** By weight, the heaviest first, then ends. */
  readonly edges: readonly NetworkEdge[];
  readonly communities: readonly NetworkCommunity[];
  /** Of the communities found, -0.5 to 1 (Newman & Girvan 2004); 0 without edges. */
  readonly modularity: number;
  readonly totalNodes: number;
  readonly totalEdges: number;
  /** Whether nodes or edges were left out, or the store's rows were cut off. */
  readonly truncated: boolean;
}
