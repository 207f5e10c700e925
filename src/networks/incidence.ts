import type { Bilingual } from '../domain/bilingual.js';
import type { NodeKind } from './network.js';

/** A node before its place in a network is known. */
export interface Member {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: Bilingual;
  readonly steps: number | null;
}

/** Which articles each node stands on: what co-occurrence networks are made from. */
export interface Incidence {
  readonly members: ReadonlyMap<string, Member>;
  /** Article id → ids of the members on it. */
  readonly articles: ReadonlyMap<string, ReadonlySet<string>>;
}
