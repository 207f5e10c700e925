import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { dumpOf } from '../support/dump-of.js';
import { hostileBodies } from '../support/hostile-bodies.js';
import { randomOperation, seededRandom } from '../support/random-operation.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { limits } from '../support/server-limits.js';
import { noTokens } from '../support/no-tokens.js';
import { openTemporaryStore } from '../support/temporary-store.js';

/** Slower than this something is unbounded, however busy the machine. */
const UNBOUNDED_MS = 5_000;

const TEXTS = ['China', 'چین', 'interdependence', 'واقع‌گرایی', 'Author Two', 'sample quarterly', 'nobody'];

/** 1,000 of each are run by hand: RANDOM_QUERIES=1000 HOSTILE_REQUESTS=1000. */
const QUERIES = Number(process.env['RANDOM_QUERIES'] ?? 300);
const HOSTILE = Number(process.env['HOSTILE_REQUESTS'] ?? 200);

/** Requests until what is kept of every kind of request has been made; 30 kinds come in turn. */
const WARM_UP = 60;

/** Documents that were parsed are kept up to 30 MiB; beyond that nothing may stay. */
const MOST_KEPT_MIB = 48;

const faults: unknown[] = [];
/** Statements run since it was set to 0. */
let reads = 0;
let ids: string[];
let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  store = await openTemporaryStore();
  await seedSampleGraph(store);
  ids = (await dumpOf(store))
    .flatMap((line) => (JSON.parse(line) as { id?: string }).id ?? [])
    .filter((id) => !/^(?:t|n|title|name)-/.test(id));
  server = await startServer({
    store: {
      ...store,
      read(query, parameters, options) {
        reads++;
        return store.read(query, parameters, options);
      },
    },
    ontology: loadOntology(),
    tokens: noTokens,
    host: '127.0.0.1',
    port: 0,
    limits,
    onFault: (error) => faults.push(error),
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

interface Answer {
  status: number;
  body: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}

async function send(body: string): Promise<Answer> {
  const response = await fetch(`${server.url}graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** Bytes of the heap that are in use, after what is not has been thrown away. */
function heapKept(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('whatever valid query is asked', () => {
  it('is answered or refused, and never fails', { timeout: 120_000 + QUERIES * 500 }, async () => {
    const schema = buildSchema();
    const random = seededRandom(2_026);
    let answered = 0;
    for (let round = 0; round < QUERIES; round++) {
      const query = randomOperation(schema, { ids, texts: TEXTS }, random);
      const { status, body } = await send(JSON.stringify({ query }));
      const codes = body.errors?.map(({ extensions }) => extensions.code) ?? [];
      expect(codes, `${query}\n${String(faults.at(-1))}`).not.toContain('INTERNAL_SERVER_ERROR');
      expect(codes, `${query}\n${JSON.stringify(body.errors)}`).not.toContain('GRAPHQL_PARSE_FAILED');
      expect(status, query).toBeLessThan(500);
      if (codes.length === 0) answered++;
    }
    // The rest names things of a wrong kind, or asks for too much.
    expect(answered).toBeGreaterThan(QUERIES / 2);
  });
});

describe('whatever hostile request is sent', () => {
  it(
    'is answered within limits or refused without a read, and the server goes on',
    { timeout: 120_000 + HOSTILE * 500 },
    async () => {
      const bodies = hostileBodies(HOSTILE, seededRandom(7));
      const taken: number[] = [];
      for (const { body } of bodies.slice(0, WARM_UP)) await send(body);
      const heapBefore = heapKept();
      let refused = 0;
      for (const { name, body } of bodies) {
        reads = 0;
        const started = performance.now();
        const answer = await send(body);
        taken.push(performance.now() - started);
        expect(taken.at(-1), name).toBeLessThan(UNBOUNDED_MS);
        expect(answer.status, `${name} ${JSON.stringify(answer.body).slice(0, 300)}`).toBeLessThan(500);
        if (answer.status >= 400) {
          refused++;
          expect(reads, `${name} was refused, but after a read`).toBe(0);
        }
        for (const error of answer.body.errors ?? []) {
          expect(error.extensions.code, `${name}\n${String(faults.at(-1))}`).not.toBe(
            'INTERNAL_SERVER_ERROR',
          );
          expect(error.message, name).not.toMatch(/Did you mean|node_modules|MATCH \(|\.(?:ts|js):\d/);
        }
      }
      expect((await send('{"query":"{ __typename }"}')).body).toEqual({ data: { __typename: 'Query' } });
      const growth = (heapKept() - heapBefore) / 2 ** 20;
      expect(growth).toBeLessThan(MOST_KEPT_MIB);
      const slowest = Math.max(...taken);
      console.info(
        `${HOSTILE} hostile requests: ${refused} refused, slowest ${slowest.toFixed(0)} ms (${bodies[taken.indexOf(slowest)]?.name}), heap ${growth.toFixed(0)} MiB more`,
      );
    },
  );
});
