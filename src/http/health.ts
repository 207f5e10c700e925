import { Router } from 'express';
import { GraphError } from '../graph/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import { listAppliedMigrations } from '../graph/schema/migration-queries.js';
import { schemaFiles } from '../graph/schema/schema-files.js';

/** A store that needs longer than this to say it is there is not ready to answer people. */
const PATIENCE_MS = 2_000;

/** What is asked whether the server is ready. */
type ReadyStore = Pick<GraphStore, 'kind' | 'read' | 'verify'>;

/** `/health`: the process lives. `/ready`: the store answers and its schema is complete, else 503. */
export function health(store: ReadyStore): Router {
  const router = Router();
  router.get('/health', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/ready', async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    const failure = await failureOf(store);
    if (failure === null) response.json({ status: 'ready', store: store.kind });
    else response.status(503).json({ status: 'unavailable', store: store.kind, code: failure });
  });
  return router;
}

/** The code of what keeps the store from answering, or `null`. */
async function failureOf(store: ReadyStore): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, 'STORE_UNAVAILABLE');
  });
  try {
    return await Promise.race([schemaFailure(store), late]);
  } catch (error) {
    return error instanceof GraphError ? error.code : 'STORE_UNAVAILABLE';
  } finally {
    clearTimeout(timer);
  }
}

/** Whether every step of the schema has been applied: without its indexes, the first questions would scan. */
async function schemaFailure(store: ReadyStore): Promise<string | null> {
  await store.verify();
  const applied = new Set((await store.read(listAppliedMigrations, {})).map(({ id }) => id));
  return schemaFiles(store.kind).every(({ id }) => applied.has(id)) ? null : 'SCHEMA_NOT_MIGRATED';
}
