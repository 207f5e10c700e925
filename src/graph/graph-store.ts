import type { Query } from './query.js';

/** Runs statements: a store outside of a transaction, or a transaction. */
export interface QueryRunner {
  /**
   * @throws StoreUnavailableError when the store cannot be reached or does not answer in time.
   * @throws QueryLimitError when the statement is beyond what the store can do.
   */
  run<P, R>(query: Query<P, R>, parameters: P): Promise<R[]>;
}

/** What a read may be bounded by. */
export interface ReadOptions {
  /** After this many milliseconds the database stops working on the statement. */
  readonly timeoutMs?: number;
}

/**
 * A graph database behind one port: Neo4j or the embedded engine, running the same `.cypher` files
 * (docs/adr/0001-two-stores-one-cypher.md).
 */
export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j';
  /** Runs a read statement in a session that cannot write. */
  read<P, R>(query: Query<P, R>, parameters: P, options?: ReadOptions): Promise<R[]>;
  /**
   * Runs `work` in one transaction. It may be run again when a commit's reply is lost or a conflict is met, so
   * everything in it must be idempotent. On the embedded store writers queue up; reads never wait.
   */
  write<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T>;
  /** Brings the schema up to this program's version; safe to kill and run again. Returns the names of what it applied. */
  migrate(): Promise<string[]>;
  /** Resolves with the name and version of what answers, as `Neo4j/5.26.0`; rejects with StoreUnavailableError. */
  verify(): Promise<string>;
  /**
   * Embedded store only: writes a copy of all that is committed to a file that is not there yet, while reads and writes
   * go on.
   */
  readonly copyTo?: (file: string) => Promise<void>;
  close(): Promise<void>;
}
