/** What went wrong with a store, for callers that branch: never branch on messages. */
export type GraphErrorCode =
  | 'STORE_UNAVAILABLE'
  | 'STORE_LOCKED'
  | 'STORE_DAMAGED'
  | 'QUERY_LIMIT'
  | 'QUERY_FAILED'
  | 'MIGRATION_REFUSED';

/** Base of all failures of a store. The message is one line and says what to do. */
export abstract class GraphError extends Error {
  abstract readonly code: GraphErrorCode;
  override get name(): string {
    return this.constructor.name;
  }
}

/** The store cannot be reached, refuses the login or does not answer in time. */
export class StoreUnavailableError extends GraphError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** Another process has the embedded store open. */
export class StoreLockedError extends GraphError {
  readonly code = 'STORE_LOCKED';
}

/** The files of the embedded store are not readable as a graph. */
export class StoreDamagedError extends GraphError {
  readonly code = 'STORE_DAMAGED';
}

/** The statement needs more than the store can do: time, memory or the embedded engine's row limit. */
export class QueryLimitError extends GraphError {
  readonly code = 'QUERY_LIMIT';
}

/** The store refused a statement: a bug of this program, or data that breaks a constraint. */
export class QueryFailedError extends GraphError {
  readonly code = 'QUERY_FAILED';
}

/** The schema of the store was made by another version of this program. */
export class MigrationRefusedError extends GraphError {
  readonly code = 'MIGRATION_REFUSED';
}
