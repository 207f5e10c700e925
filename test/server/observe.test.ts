import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/graph/errors.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { listAppliedMigrations } from '../../src/graph/schema/migration-queries.js';
import type { RequestRecord } from '../../src/http/observe/request-record.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { limits } from '../support/server-limits.js';
import { noTokens } from '../support/no-tokens.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const records: RequestRecord[] = [];
let store: GraphStore;
let server: RunningServer;
/** Called before every read of the store. */
let beforeRead: () => Promise<void> = async () => {};
let migrated = true;

beforeAll(async () => {
  store = await openTemporaryStore();
  await seedSampleGraph(store);
  server = await startServer({
    store: {
      ...store,
      async read(query, parameters, options) {
        if (!migrated && query.file === listAppliedMigrations.file) return [];
        await beforeRead();
        return store.read(query, parameters, options);
      },
    },
    ontology: loadOntology(),
    tokens: noTokens,
    host: '127.0.0.1',
    port: 0,
    limits: { ...limits, concurrentRequests: 2 },
    onFault: () => {},
    onRequest: (entry) => records.push(entry),
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

async function lastRecord(): Promise<RequestRecord | undefined> {
  await new Promise((resolve) => setTimeout(resolve, 20)); // the record follows the answer
  return records.at(-1);
}

describe('what is known of a request', () => {
  it('is told once it is answered', async () => {
    const response = await ask('query Newest { articles(first: 2) { nodes { title } } }', {
      'X-Request-Id': 'abc-1',
    });
    expect(response.headers.get('x-request-id')).toBe('abc-1');
    await response.text();
    expect(await lastRecord()).toMatchObject({
      requestId: 'abc-1',
      method: 'POST',
      status: 200,
      operationName: 'Newest',
      codes: [],
      storeReads: 2,
      cost: expect.any(Number),
      durationMs: expect.any(Number),
    });
  });

  it('has an id of its own where the one given could forge a log', async () => {
    const response = await ask('{ __typename }', { 'X-Request-Id': 'a {"level":50}' });
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('names what was refused and what failed', async () => {
    await (await ask('{ nothing }')).text();
    expect(await lastRecord()).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
    beforeRead = () => Promise.reject(new StoreUnavailableError('away'));
    await (await ask('{ article(id: "article:x") { id } }')).text();
    beforeRead = async () => {};
    expect(await lastRecord()).toMatchObject({
      codes: ['STORE_UNAVAILABLE'],
      storeErrors: ['STORE_UNAVAILABLE'],
    });
  });

  it('is counted for Prometheus', async () => {
    await lastRecord();
    const response = await fetch(`${server.url}metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toMatch(/theory_atlas_requests_total\{status="200",code="OK"\} \d+/);
    expect(text).toMatch(/theory_atlas_requests_total\{status="400",code="GRAPHQL_VALIDATION_FAILED"\} 1/);
    expect(text).toMatch(/theory_atlas_store_errors_total\{code="STORE_UNAVAILABLE"\} 1/);
    expect(text).toMatch(/theory_atlas_request_duration_seconds_bucket/);
    expect(text).toMatch(/theory_atlas_operation_cost_sum [1-9]/);
    expect(text).toMatch(/theory_atlas_operation_store_reads_sum [1-9]/);
  });
});

describe('a server with enough to do', () => {
  it('turns others away, says when to come again, and recovers', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    const reached: (() => void)[] = [];
    const bothReached = Promise.all([0, 1].map(() => new Promise<void>((resolve) => reached.push(resolve))));
    beforeRead = () => {
      reached.pop()?.();
      return released;
    };
    const open = [ask('{ article(id: "article:x") { id } }'), ask('{ article(id: "article:x") { id } }')];
    await bothReached;
    const refused = await ask('{ __typename }');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect((await fetch(`${server.url}health`)).status).toBe(200);
    beforeRead = async () => {};
    release();
    for (const response of await Promise.all(open)) {
      expect(response.status).toBe(200);
      await response.text();
    }
    await lastRecord();
    expect((await ask('{ __typename }')).status).toBe(200);
  });
});

describe('/ready', () => {
  it('waits for the schema', async () => {
    migrated = false;
    const response = await fetch(`${server.url}ready`);
    migrated = true;
    expect([response.status, await response.json()]).toMatchObject([503, { code: 'SCHEMA_NOT_MIGRATED' }]);
    expect((await fetch(`${server.url}ready`)).status).toBe(200);
  });
});
