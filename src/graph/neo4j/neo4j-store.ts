import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, QueryResult, Session, SessionMode } from 'neo4j-driver';
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
import { createHeartbeat } from './heartbeat.js';
import { takeTurn } from './take-turn.js';
import { withRetries } from './with-retries.js';

/** The server stops a read after this long when the caller names no time. */
const READ_TIMEOUT_MS = 30_000;

/** The server stops a write after this long: one document, or one batch of them, takes seconds at most. */
const WRITE_TIMEOUT_MS = 120_000;

/** How much later than the server's own limit we give up waiting: then the connection, not the query, is at fault. */
const SILENCE_MS = 2_000;

/** A server that has just started, on a busy machine, takes its time for the first connection and question. */
const FIRST_ANSWER_MS = 4_500;

/** How long closing may wait for a server to take its leave. */
const FAREWELL_MS = 1_000;

/**
 * The store on a driver. Reads go to a reader of the cluster and see the writes made through this store: the
 * bookmark manager carries them over. Writers take turns, within this program and among programs.
 *
 * @param connect makes a driver; again after the server fell silent, because the connections of the old one wait on
 */
export function createNeo4jStore(connect: () => Driver, database: string): GraphStore {
  const bookmarkManager = neo4j.bookmarkManager();
  const queue = createWriteQueue();
  let driver = connect();
  const ask = () => driver.executeQuery('RETURN 1', {}, { database, routing: neo4j.routing.READ });
  const renew = () => {
    const silent = driver;
    driver = connect();
    silent.close().catch(() => undefined); // nobody waits for it
  };
  const heartbeat = createHeartbeat(ask, renew);

  const store: GraphStore = {
    kind: 'neo4j',
    async read(query, parameters, options) {
      requireReadQuery(query);
      const timeout = options?.timeoutMs ?? READ_TIMEOUT_MS;
      const checked = driverParameters(checkParameters(query, parameters)) as Record<string, unknown>;
      const answer = readOnce(statement(query.file), checked, timeout);
      const { records } = await translated(
        heartbeat.watch(withDeadline(answer, timeout + SILENCE_MS, silenceError)),
        query.file,
      );
      return checkRows(
        query,
        records.map((record) => record.toObject()),
      );
    },
    write: (work) => queue.add(() => withRetries(() => writeOnce(work))),
    migrate: () => migrateStore(store, runSchema),
    async verify() {
      const answer = withDeadline(ask(), FIRST_ANSWER_MS, (late) => {
        renew();
        return silenceError(late);
      });
      const { summary } = await translated(answer, 'the first question');
      return summary.server.agent ?? 'Neo4j of an unknown version';
    },
    async close() {
      const farewell = new Promise((resolve) => setTimeout(resolve, FAREWELL_MS).unref());
      await Promise.race([driver.close(), farewell]);
    },
  };
  return store;

  /**
   * A statement that only reads needs no transaction around it: sent by itself it is one round trip, within BEGIN and
   * COMMIT it is two. Where another server of the cluster or a new connection may answer, the driver tries again.
   */
  async function readOnce(
    text: string,
    parameters: Record<string, unknown>,
    timeout: number,
  ): Promise<Pick<QueryResult, 'records'>> {
    try {
      return await inSession((session) => session.run(text, parameters, { timeout }), neo4j.session.READ);
    } catch (error) {
      if (!(error instanceof neo4j.Neo4jError && error.retryable)) throw error;
    }
    return driver.executeQuery(text, parameters, {
      database,
      bookmarkManager,
      routing: neo4j.routing.READ,
      transactionConfig: { timeout },
    });
  }

  async function writeOnce<T>(work: (transaction: QueryRunner) => Promise<T>): Promise<T> {
    // A write that was given up must not go on by itself beside the one that takes its place.
    const abandoned = new AbortController();
    const workInTurn = async (transaction: ManagedTransaction) => {
      const runner = runnerOn(transaction, abandoned.signal);
      await runner.run(takeTurn, { id: 'writers' });
      return work(runner);
    };
    try {
      return await translated(
        heartbeat.watch(
          inSession((session) => session.executeWrite(workInTurn, { timeout: WRITE_TIMEOUT_MS })),
        ),
        'a write',
      );
    } finally {
      abandoned.abort();
    }
  }

  async function inSession<T>(
    work: (session: Session) => PromiseLike<T>,
    defaultAccessMode: SessionMode = neo4j.session.WRITE,
  ): Promise<T> {
    const session = driver.session({ database, bookmarkManager, defaultAccessMode });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  /** Schema changes may not share a transaction with data; each runs in its own. */
  async function runSchema(file: string): Promise<void> {
    const run = inSession((session) =>
      session.executeWrite((transaction) => transaction.run(statement(file))),
    );
    await translated(heartbeat.watch(run), file);
  }
}

function runnerOn(transaction: ManagedTransaction, abandoned: AbortSignal): QueryRunner {
  return {
    async run<P, R>(query: Query<P, R>, parameters: P): Promise<R[]> {
      const checked = driverParameters(checkParameters(query, parameters)) as Record<string, unknown>;
      abandoned.throwIfAborted();
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
