/** Which graph database to open, and where it is. */
export type StoreConfig = EmbeddedConfig | Neo4jConfig;

export interface EmbeddedConfig {
  readonly kind: 'embedded';
  /** The data folder; it is created when missing. The graph is one file in it, with its log beside it. */
  readonly directory: string;
  /** The graph must be there, and not a byte of it changes: opened otherwise, its file notes even that it was read. */
  readonly readOnly?: boolean;
}

export interface Neo4jConfig {
  readonly kind: 'neo4j';
  /** `neo4j://`, `neo4j+s://`, `bolt://` or `bolt+s://` address. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Always named, which saves the driver a request per session. */
  readonly database: string;
}
