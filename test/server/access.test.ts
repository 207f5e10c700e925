import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileTokenStore } from '../../src/access/file-token-store.js';
import { mintToken } from '../../src/access/mint-token.js';
import type { AccessRole } from '../../src/domain/access-role.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { dumpOf } from '../support/dump-of.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { limits } from '../support/server-limits.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const MUTATION = `mutation {
  revokeDecision(input: { decision: "decision:999", reason: "A test." }) { decision { id } }
}`;

let folder: string;
let store: GraphStore;
let server: RunningServer;
let secrets: Record<AccessRole | 'revoked', string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theory-atlas-access-'));
  store = await openTemporaryStore();
  await seedSampleGraph(store);
  server = await startServer({
    store,
    ontology: loadOntology(),
    tokens: fileTokenStore(join(folder, 'tokens.json')),
    host: '127.0.0.1',
    port: 0,
    limits,
  });
  // Made by another process than the server, as the command line does while the server runs.
  const make = async (role: AccessRole, revoke = false) => {
    const tokens = fileTokenStore(join(folder, 'tokens.json'));
    const { secret, token } = mintToken(role, `a ${role}`, new Date());
    await tokens.add(token);
    if (revoke) await tokens.revoke(token.id, new Date().toISOString());
    return secret;
  };
  secrets = {
    reader: await make('reader'),
    curator: await make('curator'),
    admin: await make('admin'),
    revoked: await make('admin', true),
  };
});
afterAll(async () => {
  await server.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function send(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as {
    data?: unknown;
    errors?: { extensions: { code: string } }[];
  };
  return {
    status: response.status,
    headers: response.headers,
    code: body.errors?.[0]?.extensions.code,
    body,
  };
}

const bearing = (secret: string) => ({ Authorization: `Bearer ${secret}` });

describe('a mutation', () => {
  it('is refused without a token, and its sender told to have one', async () => {
    const answer = await send(MUTATION);
    expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each(['wrong', `ta_${'A'.repeat(43)}`, ''])(
    'is refused with a token there is not: %j',
    async (secret) => {
      const answer = await send(MUTATION, bearing(secret));
      expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
      expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
    },
  );

  it('is refused with a token that has been revoked, and by one that reads only', async () => {
    expect(await send(MUTATION, bearing(secrets.revoked))).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    expect(await send(MUTATION, bearing(secrets.reader))).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
  });

  it.each(['curator', 'admin'] as const)('is decided on with the token of a %s', async (role) => {
    expect(await send(MUTATION, bearing(secrets[role]))).toMatchObject({
      status: 200,
      code: 'NOT_FOUND',
    });
  });

  it('ceases to be decided on as soon as the token is revoked', async () => {
    const tokens = fileTokenStore(join(folder, 'tokens.json'));
    const { secret, token } = mintToken('curator', null, new Date());
    await tokens.add(token);
    expect((await send(MUTATION, bearing(secret))).code).toBe('NOT_FOUND');
    await tokens.revoke(token.id, new Date().toISOString());
    expect((await send(MUTATION, bearing(secret))).code).toBe('UNAUTHENTICATED');
  });

  it('is never run by GET, nor by a body that a foreign page could send', async () => {
    const got = await fetch(`${server.url}graphql?query=${encodeURIComponent(MUTATION)}`, {
      headers: {
        ...bearing(secrets.curator),
        'apollo-require-preflight': 'true',
      },
    });
    expect(got.status).toBe(405);
    const posted = await fetch(`${server.url}graphql`, {
      method: 'POST',
      headers: { ...bearing(secrets.curator), 'Content-Type': 'text/plain' },
      body: JSON.stringify({ query: MUTATION }),
    });
    expect(posted.status).toBe(415);
  });

  it('that is refused changes nothing', async () => {
    const before = await dumpOf(store);
    const merge =
      'mutation { mergeAuthors(input: { authors: ["author:author-one", "author:author-two"], reason: "x" }) { author { id } } }';
    for (const headers of [{}, bearing('wrong'), bearing(secrets.reader), bearing(secrets.revoked)])
      expect((await send(merge, headers)).status).toBeGreaterThanOrEqual(400);
    expect(await dumpOf(store)).toEqual(before);
  });
});

describe('a query', () => {
  it('needs no token, and takes any good one', async () => {
    for (const headers of [{}, bearing(secrets.reader), { Authorization: 'Basic dXNlcjpwYXNz' }])
      expect(await send('{ __typename }', headers)).toMatchObject({
        status: 200,
        code: undefined,
      });
  });

  it('with a wrong token is refused: its sender believes to be somebody', async () => {
    expect(await send('{ __typename }', bearing('wrong'))).toMatchObject({
      status: 401,
    });
  });
});
