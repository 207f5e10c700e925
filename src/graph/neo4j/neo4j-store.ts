import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { checkParameters, checkRows, requireReadQuery } from '../contract.js';
import { StoreUnavailableError } from '../errors.js';
import type { GraphStore, QueryRunner } from '../graph-store.js';
import type { Query } from '../query.js';
import { migrateStore } from '../schema/migrate-store.js';
import { statement } from '../statement.js';
import { withDeadline } from '../with-deadline.js';
import { createWriteQueue } from '../write-queue.js';
import { driverError } from './driver-error.js';
import { driverParameters } from './driver-parameters.js';
import { takeTurn } from './take-turn.js';
import { withRetries } from './with-retries.js';

/** The server stops a read after this long when the caller names no time. */
const READ_TIMEOUT_MS = 30_000;

/** The server stops a write after this long: one document, or one batch of them, takes seconds at most. */
const WRITE_TIMEOUT_MS = 120_000;

/** How much later than the server's own limit we give up waiting: then the connection, not the query, is at fault. */
const SILENCE_MS = 2_000;

/**
 * The store on a driver. Reads go to a reader of the cluster and see the writes made through this store: the
 * bookmark manager carries them over. Writers take turns, within this program and among programs.
 */
export function createNeo4jStore(driver: Driver, database: string): GraphStore {
  const bookmarkManager = neo4j.bookmarkManager();
  const queue = createWriteQueue();

  const store: GraphStore = {
    kind: 'neo4j',
    async read(query, parameters, options) {
      requireReadQuery(query);
      const timeout = options?.timeoutMs ?? READ_TIMEOUT_MS;
      const checked = driverParameters(checkParameters(query, parameters)) as Record<string, unknown>;
      const answer = driver.executeQuery(statement(query.file), checked, {
        database,
        bookmarkManager,
        routing: neo4j.routing.READ,
        transactionConfig: { timeout },
        resultTransformer: neo4j.resultTransformers.mapped({ map: (record) => record.toObject() }),
      });
      const { records } = await translated(
        withDeadline(answer, timeout + SILENCE_MS, silenceError),
        query.file,
      );
      return checkRows(query, records);
    },
    write: (work) => queue.add(() => withRetries(() => writeOnce(work))),
    migrate: () => migrateStore(store, runSchema),
    async verify() {
      await translated(
        driver.executeQuery('RETURN 1', {}, { database, routing: neo4j.routing.READ }),
        'the first question',
      );
    },
    close: () => driver.close(),
  };
  return store;

  async function writeOnce<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    const session = driver.session({ database, bookmarkManager, defaultAccessMode: neo4j.session.WRITE });
    const workInTurn = async (transaction: ManagedTransaction) => {
      const runner = runnerOn(transaction);
      await runner.run(takeTurn, { id: 'writers' });
      return work(runner);
    };
    try {
      return await translated(session.executeWrite(workInTurn, { timeout: WRITE_TIMEOUT_MS }), 'a write');
    } finally {
      await session.close();
    }
  }

  /** Schema changes may not share a transaction with data; each runs in its own. */
  async function runSchema(file: string): Promise<void> {
    const session = driver.session({ database, bookmarkManager, defaultAccessMode: neo4j.session.WRITE });
    try {
      await translated(
        session.executeWrite((transaction) => transaction.run(statement(file))),
        file,
      );
    } finally {
      await session.close();
    }
  }
}

function runnerOn(transaction: ManagedTransaction): QueryRunner {
  return {
    async run<P, R>(query: Query<P, R>, parameters: P): Promise<R[]> {
      const checked = driverParameters(checkParameters(query, parameters)) as Record<string, unknown>;
      const { records } = await transaction.run(statement(query.file), checked);
      return checkRows(
        query,
        records.map((record) => record.toObject()),
      );
    },
  };
}

async function translated<T>(work: Promise<T>, context: string): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw driverError(cause, context);
  }
}

function silenceError(timeoutMs: number): StoreUnavailableError {
  return new StoreUnavailableError(
    `Neo4j has been silent for ${timeoutMs} ms: check the network and the server.`,
  );
}
