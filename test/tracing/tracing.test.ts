import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SpanStatusCode } from '@opentelemetry/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/graph/errors.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { ingestFiles } from '../../src/pipeline/ingest-files.js';
import { openQuarantine } from '../../src/pipeline/quarantine.js';
import { openRunLog } from '../../src/pipeline/run-log.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { tracedStore } from '../../src/tracing/traced-store.js';
import { tracingApi } from '../../src/tracing/tracing-api.js';
import { noTokens } from '../support/no-tokens.js';
import { recordSpans, type RecordedSpan } from '../support/recording-tracer.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { limits } from '../support/server-limits.js';
import { openTemporaryStore } from '../support/temporary-store.js';

let store: GraphStore;
let server: RunningServer;
let folder: string;
let isAway = false;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theory-atlas-tracing-'));
  const opened = await openTemporaryStore();
  await seedSampleGraph(opened);
  store = tracedStore({
    ...opened,
    read: (query, parameters, options) =>
      isAway ? Promise.reject(new StoreUnavailableError('away')) : opened.read(query, parameters, options),
  });
  server = await startServer({
    store,
    ontology: loadOntology(),
    tokens: noTokens,
    host: '127.0.0.1',
    port: 0,
    limits,
    onFault: () => {},
    readIngest: async () => ({
      runs: await openRunLog(folder).list(),
      quarantined: (await openQuarantine(folder).list()).length,
    }),
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  await response.text();
  await new Promise((resolve) => setTimeout(resolve, 20)); // the span ends after the answer
}

async function ingest(): Promise<void> {
  const files = [join(folder, 'abstract.txt'), join(folder, 'broken.txt')];
  await writeFile(
    files[0]!,
    'Balance of threat and Iran\n\nAbstract: The article applies balance of threat to Iran.',
  );
  await writeFile(files[1]!, Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00, 0xd8]));
  const context = {
    store,
    ontology: loadOntology(),
    quarantine: openQuarantine(folder),
    runLog: openRunLog(folder),
  };
  await ingestFiles([...files, files[0]!], context);
}

describe('tracing', () => {
  it('does not load the API where no SDK is registered', async () => {
    expect(tracingApi()).toBeNull();
    await ask('{ articles { totalCount } }');
    await ingest();
    expect(tracingApi()).toBeNull();
  });

  describe('with an SDK', () => {
    let spans: RecordedSpan[];
    beforeAll(() => (spans = recordSpans()));

    it('has a span for the operation and one below it for each round trip', async () => {
      await ask('query Newest { articles(first: 2) { nodes { title authors { position } } } }');
      const operation = spans.find(({ name }) => name === 'query Newest')!;
      expect(operation).toMatchObject({
        parentId: null,
        status: null,
        attributes: {
          'graphql.operation.type': 'query',
          'graphql.operation.name': 'Newest',
          'http.response.status_code': 200,
          'theory_atlas.operation.store_reads': 2,
        },
      });
      const trips = spans.filter(({ parentId }) => parentId === operation.spanId);
      expect(trips).toHaveLength(2);
      expect(trips[0]).toMatchObject({
        name: expect.stringMatching(/^read\/article\/.*\.cypher$/),
        traceId: operation.traceId,
        attributes: { 'db.system.name': 'grafeo', 'db.query.summary': trips[0]!.name },
      });
    });

    it('goes on with the trace of the client', async () => {
      await ask('query Traced { __typename }', { 'X-Trace': 'a1' });
      expect(spans.at(-1)).toMatchObject({ name: 'query Traced', traceId: 'a1', parentId: 'client' });
    });

    it('tells a failure of the store from a mistake of the client', async () => {
      isAway = true;
      await ask('query Away { articles { totalCount } }');
      isAway = false;
      const [trip, operation] = spans.slice(-2);
      expect(trip).toMatchObject({
        status: { code: SpanStatusCode.ERROR, message: 'StoreUnavailableError' },
        exceptions: ['StoreUnavailableError: away'],
      });
      expect(operation).toMatchObject({
        name: 'query Away',
        status: { code: SpanStatusCode.ERROR, message: 'STORE_UNAVAILABLE' },
      });
      await ask('{ nothing }');
      expect(spans.at(-1)).toMatchObject({
        status: null,
        attributes: { 'theory_atlas.operation.error_codes': ['GRAPHQL_VALIDATION_FAILED'] },
      });
    });

    it('has a span for each document, with what became of it', async () => {
      const before = Date.now();
      await ingest();
      const documents = spans.filter(({ name }) => name === 'ingest document');
      expect(documents.map(({ attributes }) => attributes['theory_atlas.document.outcome'])).toEqual([
        'unchanged',
        'quarantined',
        'unchanged',
      ]);
      expect(documents[1]).toMatchObject({
        status: { code: SpanStatusCode.ERROR },
        attributes: { 'theory_atlas.document.path': join(folder, 'broken.txt') },
      });
      for (const { startTime } of documents) expect(startTime).toBeGreaterThanOrEqual(before);
    });

    it('has a span for a transaction and one below it for each statement', async () => {
      await writeFile(
        join(folder, 'another.txt'),
        'Realism and China\n\nAbstract: The article applies realism to China.',
      );
      await ingestFiles([join(folder, 'another.txt')], {
        store,
        ontology: loadOntology(),
        quarantine: openQuarantine(folder),
      });
      const write = spans.findLast(({ name }) => name === 'write')!;
      const statements = spans.filter(({ parentId }) => parentId === write.spanId);
      expect(statements.length).toBeGreaterThan(2);
      for (const { name } of statements) expect(name).toMatch(/\.cypher$/);
    });
  });
});

describe('/metrics', () => {
  it('tells of the documents taken in, whichever program did it', async () => {
    const response = await fetch(`${server.url}metrics`);
    expect(response.status).toBe(200);
    const text = await response.text();
    const value = (meter: string) =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${meter} `))
          ?.slice(meter.length),
      );
    expect(value('theory_atlas_ingest_documents_total{outcome="stored"}')).toBe(1);
    expect(value('theory_atlas_ingest_documents_total{outcome="unchanged"}')).toBe(3);
    expect(value('theory_atlas_ingest_documents_total{outcome="quarantined"}')).toBe(2);
    expect(value('theory_atlas_ingest_runs_total{finished="true"}')).toBe(2);
    expect(value('theory_atlas_ingest_runs_total{finished="false"}')).toBe(0);
    expect(value('theory_atlas_ingest_seconds_total')).toBeGreaterThan(0);
    expect(value('theory_atlas_ingest_last_end_timestamp_seconds')).toBeGreaterThan(1_700_000_000);
    expect(value('theory_atlas_quarantined_documents')).toBe(1);
    expect(text).toContain('theory_atlas_requests_total');
  });
});
