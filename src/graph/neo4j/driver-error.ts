import neo4j from 'neo4j-driver';
import { GraphError, QueryFailedError, QueryLimitError, StoreUnavailableError } from '../errors.js';

/** Codes of a database that is away for the moment or for good, the login included. */
const UNAVAILABLE = [
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  // The driver's own failures have no code; the one that a sound program meets is that no connection came in time.
  'N/A',
  'Neo.ClientError.Security.',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
];

/** Codes of a statement that needs more time or memory than the server allows. */
const LIMITS = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
];

/** What a failure of the driver means; errors that are not the driver's pass through. */
export function driverError(cause: unknown, context: string): unknown {
  if (cause instanceof GraphError || !(cause instanceof neo4j.Neo4jError)) return cause;
  if (LIMITS.includes(cause.code))
    return new QueryLimitError(
      `Neo4j stopped ${context}, which took too long or too much memory: narrow it.`,
      {
        cause,
      },
    );
  if (cause.code.startsWith('Neo.ClientError.Security.'))
    return new StoreUnavailableError(
      'Neo4j refuses the login: check NEO4J_USERNAME, NEO4J_PASSWORD and the rights of the user.',
      { cause },
    );
  if (UNAVAILABLE.some((code) => cause.code.startsWith(code)))
    return new StoreUnavailableError(
      `Neo4j does not answer: check that it runs and that NEO4J_URI and NEO4J_DATABASE name it (${reasonOf(cause.message)}).`,
      { cause },
    );
  return new QueryFailedError(`Neo4j refused ${context}: ${cause.code}: ${firstLine(cause.message)}`, {
    cause,
  });
}

/**
 * Whether running the same transaction again may succeed: a deadlock, a new leader. Not when the database is away, as
 * while the server starts: that is an outage, and must surface.
 */
export function isTransient(cause: unknown): boolean {
  return (
    cause instanceof neo4j.Neo4jError &&
    cause.code.startsWith('Neo.TransientError.') &&
    !UNAVAILABLE.includes(cause.code) &&
    cause.retryable
  );
}

/** The driver's message advises at length on versions long gone; what happened stands after it. */
function reasonOf(message: string): string {
  return firstLine(message).replace(/^.*Caused by: /, '');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
