import type { Neo4jConfig } from '../../../src/graph/store-config.js';

/** A Neo4j that tests may empty and fill. */
export interface RunningNeo4j {
  readonly config: Neo4jConfig;
  /** How it was had, for the line that says so. */
  readonly from: string;
  readonly stop: () => Promise<void>;
}

/** A way to have a Neo4j; `null` together with the reason when this machine does not offer it. */
export type Neo4jSource = () => Promise<RunningNeo4j | { readonly reason: string }>;
