import { connect } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QueryFailedError, StoreUnavailableError } from '../../src/graph/errors.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { PortTakenError } from '../../src/port-taken-error.js';
import { startServer, type RunningServer, type ServerParts } from '../../src/server.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { noTokens } from '../support/no-tokens.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const faults: unknown[] = [];
let failWith: (() => Error) | null = null;
let store: GraphStore;
let server: RunningServer;
let parts: ServerParts;

beforeAll(async () => {
  store = await openTemporaryStore();
  await seedSampleGraph(store);
  parts = {
    store: {
      ...store,
      read: (query, parameters, options) =>
        failWith === null ? store.read(query, parameters, options) : Promise.reject(failWith()),
      verify: () => (failWith === null ? store.verify() : Promise.reject(failWith())),
    },
    ontology: loadOntology(),
    tokens: noTokens,
    host: '127.0.0.1',
    port: 0,
    limits: {
      bodyBytes: 64 * 1024,
      tokens: 1_000,
      depth: 12,
      aliases: 10,
      cost: 20_000,
      operationTimeoutMs: 10_000,
      concurrentRequests: 100,
    },
    onFault: (error) => faults.push(error),
  };
  server = await startServer(parts);
});
afterAll(async () => {
  await server.close();
  await store.close();
});

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text,
    json: JSON.parse(text),
  };
}

const codeOf = ({ json }: { json: { errors?: { extensions: { code: string } }[] } }) =>
  json.errors?.[0]?.extensions.code;

describe('GraphQL over HTTP', () => {
  it('answers which articles apply interdependence to China, with the passage, in both languages', async () => {
    const query = `query ($theory: String, $place: String) {
      articles(filter: { theory: { name: $theory }, places: [{ name: $place }] }) {
        totalCount nodes { id theories(roles: [APPLIES]) { evidence { quote } } }
      }
    }`;
    const english = await post({ query, variables: { theory: 'interdependence', place: 'China' } });
    const persian = await post({ query, variables: { theory: 'وابستگی متقابل', place: 'چین' } });
    expect(english.json).toMatchObject({ data: { articles: { totalCount: 3 } } });
    expect(persian.text).toBe(english.text);
  });

  it('takes values of enums by variables, given or by default', async () => {
    const query = `query ($language: Language, $calendar: Calendar = SOLAR_HIJRI) {
      article(id: "article:weapons-of-trade") { title(language: $language) }
      timeline(theory: { name: "interdependence" }, calendar: $calendar) { year }
    }`;
    const { json } = await post({ query, variables: { language: 'FA' } });
    expect(json.errors).toBeUndefined();
    expect(json.data.article.title).toMatch(/[آ-ی]/);
    expect(json.data.timeline[0].year).toBeLessThan(1500);
  });

  it('speaks both media types', async () => {
    expect((await post({ query: '{ __typename }' })).type).toContain('application/json');
    const modern = await post({ query: '{ __typename }' }, { Accept: 'application/graphql-response+json' });
    expect(modern.type).toContain('application/graphql-response+json');
    expect(modern.json).toEqual({ data: { __typename: 'Query' } });
  });

  it('can be introspected as GraphiQL does', async () => {
    const { json } = await post({
      query: getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    });
    expect(json.data.__schema.queryType.name).toBe('Query');
  });

  it.each([
    ['broken JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['no query', {}, 400, 'BAD_REQUEST'],
    ['a batch', [{ query: '{ __typename }' }], 400, 'BAD_REQUEST'],
    ['a body that is too large', { query: `{ __typename } #${'x'.repeat(70_000)}` }, 413, 'BODY_TOO_LARGE'],
    ['broken GraphQL', { query: '{ articles {' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['too many tokens', { query: `{ ${'__typename '.repeat(1_100)} }` }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ artcles { totalCount } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'too many aliases',
      { query: `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: __typename`).join(' ')} }` },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too many directives',
      { query: `{ __typename ${'@include(if: true) '.repeat(60)} }` },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too deep a query',
      { query: `{ articles { nodes { ${'citedBy { '.repeat(12)} id ${'} '.repeat(12)} } } }` },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a fragment in itself',
      { query: '{ articles { nodes { ...a } } } fragment a on Article { citedBy { ...a } }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that multiply',
      {
        query: `{ articles { nodes { ...f0 } } } ${Array.from({ length: 20 }, (_, i) => `fragment f${i} on Article { citedBy { ...f${i + 1} } references { article { ...f${i + 1} } } }`).join(' ')} fragment f20 on Article { id }`,
      },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'introspection that multiplies',
      { query: `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }` },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a costly query',
      {
        query:
          '{ articles(first: 100) { nodes { authors { author { articles(first: 100) { nodes { title } } } } } } }',
      },
      400,
      'QUERY_TOO_COSTLY',
    ],
    [
      'a query costly by its variables',
      {
        query:
          'query ($n: Int) { articles(first: $n) { nodes { authors { author { articles(first: $n) { nodes { title } } } } } } }',
        variables: { n: 100 },
      },
      400,
      'QUERY_TOO_COSTLY',
    ],
    [
      'variables nested past any stack',
      `{"query":"query($f: ArticleFilter){ articles(filter:$f) { totalCount } }","variables":{"f":${'{"not":'.repeat(7_000)}{}${'}'.repeat(7_000)}}}`,
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a variable of a wrong type',
      { query: 'query ($n: Int) { articles(first: $n) { totalCount } }', variables: { n: 'many' } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'null for a condition',
      {
        query: 'query ($b: Boolean = true) { statistics { articles } __typename @include(if: $b) }',
        variables: { b: null },
      },
      400,
      'BAD_USER_INPUT',
    ],
    ['a page that is too large', { query: '{ articles(first: 101) { totalCount } }' }, 200, 'BAD_USER_INPUT'],
    [
      'an unknown name',
      { query: '{ articles(filter: { theory: { name: "phlogiston" } }) { totalCount } }' },
      200,
      'UNKNOWN_NAME',
    ],
  ])('refuses %s', async (_, body, status, code) => {
    const answer = await post(body);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(answer.text).not.toMatch(/Did you mean|stacktrace|node_modules|MATCH \(|\.ts:|\.js:/);
  });

  it('refuses what a foreign page could send without asking', async () => {
    const plain = await fetch(`${server.url}graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    const link = await fetch(`${server.url}graphql?query={__typename}`);
    expect([plain.status, link.status]).toEqual([415, 400]);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('knows no %s', async (method) => {
    const response = await fetch(`${server.url}graphql`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('tells a client that asks for JSON by name of a mistake with 200, and of a limit with 400', async () => {
    const json = { Accept: 'application/json' };
    const many = (count: number) => `{ ${'__typename '.repeat(count)} }`;
    const statuses = await Promise.all(
      ['{ nothing }', '{ broken', many(1_100), `{ ${'a: __typename b: __typename '.repeat(6)} }`].map(
        async (query) => (await post({ query }, json)).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 400, 400]);
  });

  it.each([
    [
      'a store out of reach',
      () => new StoreUnavailableError('bolt://secret:7687 refused'),
      'STORE_UNAVAILABLE',
    ],
    ['a refused statement', () => new QueryFailedError('MATCH (secret) is wrong'), 'INTERNAL_SERVER_ERROR'],
    ['a fault of our own', () => new TypeError('secret is not a function'), 'INTERNAL_SERVER_ERROR'],
  ])('tells only a code of %s, and reports it inside', async (_, error, code) => {
    faults.length = 0;
    failWith = error;
    const answer = await post({ query: '{ articles { totalCount } }' });
    failWith = null;
    expect(codeOf(answer)).toBe(code);
    expect(answer.text).not.toContain('secret');
    expect(faults).toHaveLength(1);
  });
});

describe('around GraphQL', () => {
  it('tells that the process lives, and whether the store answers', async () => {
    expect((await fetch(`${server.url}health`)).status).toBe(200);
    expect(await (await fetch(`${server.url}ready`)).json()).toEqual({ status: 'ready', store: 'embedded' });
    failWith = () => new StoreUnavailableError('bolt://secret:7687 refused');
    const response = await fetch(`${server.url}ready`);
    failWith = null;
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      status: 'unavailable',
      store: 'embedded',
      code: 'STORE_UNAVAILABLE',
    });
  });

  it('sets headers that let nothing load from elsewhere, and names no software', async () => {
    const { headers } = await fetch(`${server.url}health`);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*script-src 'self'/);
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('says in one line that its port is taken', async () => {
    const port = Number(new URL(server.url).port);
    const taken = startServer({ ...parts, port });
    await expect(taken).rejects.toThrow(PortTakenError);
    await expect(taken).rejects.toThrow(/^[^\n]+$/);
  });

  it('ends although a connection is left open', async () => {
    const other = await startServer(parts);
    const socket = connect(Number(new URL(other.url).port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const ended = new Promise((resolve) => socket.once('close', resolve));
    await other.close();
    await ended;
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
