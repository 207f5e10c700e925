// A CommonJS package whose exports plain Node does not see by name.
import grafeo from '@grafeo-db/js';
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { checkParameters, checkRows, requireReadQuery } from '../contract.js';
import { QueryLimitError, StoreUnavailableError } from '../errors.js';
import type { GraphStore, QueryRunner } from '../graph-store.js';
import type { Query } from '../query.js';
import { migrateStore } from '../schema/migrate-store.js';
import { statement } from '../statement.js';
import { withDeadline } from '../with-deadline.js';
import { isConflict, statementError } from './engine-error.js';
import { createWriteQueue } from '../write-queue.js';

/** How often a write is run again after a conflict. The queue leaves none to meet; this is for its bugs. */
const MAX_ATTEMPTS = 5;

/** The engine stops a statement by itself after this long. */
const ENGINE_TIMEOUT_MS = 30_000;

/**
 * The store on an open engine. Writers queue up, because the engine fails the second of two overlapping writes;
 * reads run beside them and see only what is committed.
 */
export function createEmbeddedStore(database: GrafeoDB): GraphStore {
  const queue = createWriteQueue();
  const reads = new Set<Promise<unknown>>();
  let closed = false;

  const store: GraphStore = {
    kind: 'embedded',
    async read(query, parameters, options) {
      requireReadQuery(query);
      requireOpen();
      const rows = runOn(database, query, parameters);
      reads.add(rows);
      rows.finally(() => reads.delete(rows)).catch(() => undefined); // the caller awaits `rows` itself
      return withDeadline(rows, options?.timeoutMs ?? ENGINE_TIMEOUT_MS, limitError);
    },
    async write(work) {
      requireOpen();
      return queue.add(() => attempt(database, work, MAX_ATTEMPTS));
    },
    migrate: () =>
      migrateStore(store, async (file) => {
        try {
          await database.executeCypher(statement(file));
        } catch (cause) {
          throw statementError(cause, file);
        }
      }),
    async verify() {
      requireOpen();
      await database.executeCypher('RETURN 1');
      return `Grafeo/${grafeo.version()}`;
    },
    async copyTo(file) {
      requireOpen();
      try {
        database.save(file);
      } catch (cause) {
        throw statementError(cause, 'a copy of the graph');
      }
    },
    async close() {
      if (closed) return;
      closed = true;
      await queue.idle();
      await Promise.allSettled(reads); // closing under a running statement would fail it
      try {
        database.close();
      } catch (cause) {
        throw statementError(cause, 'closing');
      }
    },
  };
  return store;

  function requireOpen(): void {
    if (closed) throw new StoreUnavailableError('The embedded store has been closed.');
  }
}

async function attempt<T>(
  database: GrafeoDB,
  work: (transaction: QueryRunner) => Promise<T>,
  attemptsLeft: number,
): Promise<T> {
  const transaction = database.beginTransaction();
  let result: T;
  try {
    result = await work({ run: (query, parameters) => runOn(transaction, query, parameters) });
  } catch (error) {
    // A statement that fails leaves the transaction open, and committing would keep the earlier half of the work.
    if (transaction.isActive) transaction.rollback();
    if (!isConflict((error as Error).cause ?? error) || attemptsLeft <= 1) throw error;
    return attempt(database, work, attemptsLeft - 1);
  }
  try {
    transaction.commit();
    return result;
  } catch (cause) {
    // A commit that fails has rolled back by itself.
    if (!isConflict(cause) || attemptsLeft <= 1) throw statementError(cause, 'a commit');
  }
  return attempt(database, work, attemptsLeft - 1);
}

async function runOn<P, R>(
  runner: Pick<GrafeoDB | Transaction, 'executeCypher'>,
  query: Query<P, R>,
  parameters: P,
): Promise<R[]> {
  const checked = checkParameters(query, parameters);
  let rows: unknown[];
  try {
    rows = (await runner.executeCypher(statement(query.file), checked)).toArray();
  } catch (cause) {
    throw statementError(cause, query.file);
  }
  return checkRows(query, rows);
}

function limitError(timeoutMs: number): QueryLimitError {
  return new QueryLimitError(
    `The embedded store took more than ${timeoutMs} ms: narrow the question, or use Neo4j (set NEO4J_URI).`,
  );
}
