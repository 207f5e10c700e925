import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { noTokens } from '../support/no-tokens.js';
import { openTemporaryStore } from '../support/temporary-store.js';
import { limits } from '../support/server-limits.js';

let store: GraphStore;
let server: RunningServer;

beforeAll(async () => {
  store = await openTemporaryStore();
  server = await startServer({
    store,
    ontology: loadOntology(),
    tokens: noTokens,
    host: '127.0.0.1',
    port: 0,
    limits,
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

/** As every client of a server with CSRF prevention does. */
const fetchFn: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    headers: { ...(init?.headers as Record<string, string>), 'apollo-require-preflight': 'true' },
  });

const audits = serverAudits({ url: () => `${server.url}graphql`, fetchFn });

describe('GraphQL over HTTP, as its specification has it', () => {
  // A suite that shrinks would pass without saying anything.
  it('is put to the whole test', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      const { status, ...result } = await audit.fn();
      expect(status, 'reason' in result ? result.reason : '').toBe('ok');
    },
  );
});
