import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphTokenStore } from '../../src/access/graph-token-store.js';
import { fileTokenStore } from '../../src/access/file-token-store.js';
import { mintToken } from '../../src/access/mint-token.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { seedCurationGraph } from '../support/curation-graph.js';
import { limits } from '../support/server-limits.js';
import { storeCases } from '../support/stores.js';

const CURATORS = 64;

/** What one curator was told. */
interface Told {
  readonly code: string | null;
  readonly decision: string | null;
}

/** What the operations below may answer with. */
interface Answered {
  readonly mergeAuthors?: { decision: { id: string } };
  readonly markDistinct?: { decision: { id: string } };
  readonly revokeDecision?: { decision: { id: string } };
  readonly decisions?: { totalCount: number; nodes: { id: string }[] };
  readonly authors?: { nodes: { id: string }[] };
  readonly author?: { id: string } | null;
}

const MERGE = `mutation ($input: MergeAuthorsInput!) { mergeAuthors(input: $input) { decision { id } author { id } } }`;
const DISTINCT = `mutation ($input: MarkDistinctInput!) { markDistinct(input: $input) { decision { id } } }`;

describe.each(storeCases)('curators on the $kind store', ({ kind, open, skip }) => {
  describe.skipIf(skip !== null)(skip ?? 'over HTTP', () => {
    let folder: string;
    let store: GraphStore;
    let server: RunningServer;
    let secrets: string[];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'theory-atlas-curators-'));
      store = await open();
      await seedCurationGraph(store);
      const tokens = kind === 'neo4j' ? graphTokenStore(store) : fileTokenStore(join(folder, 'tokens.json'));
      secrets = [];
      for (let index = 0; index < CURATORS; index++) {
        const { secret, token } = mintToken('curator', `curator ${index}`, new Date());
        await tokens.add(token);
        secrets.push(secret);
      }
      server = await startServer({
        store,
        ontology: loadOntology(),
        tokens,
        host: '127.0.0.1',
        port: 0,
        limits: { ...limits, operationTimeoutMs: 30_000 },
      });
    });
    afterAll(async () => {
      await server?.close();
      await store?.close();
      await rm(folder, { recursive: true, force: true });
    });

    async function ask(
      query: string,
      variables: object = {},
      curator?: number,
    ): Promise<{ data: Answered; code: string | null }> {
      const response = await fetch(`${server.url}graphql`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(curator === undefined ? {} : { Authorization: `Bearer ${secrets[curator]}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await response.json()) as {
        data: Answered | null;
        errors?: { message: string; extensions: { code: string } }[];
      };
      return {
        data: body.data ?? {},
        code: body.errors?.[0]?.extensions.code ?? null,
      };
    }

    async function decide(curator: number, query: string, input: object): Promise<Told> {
      const { data, code } = await ask(query, { input }, curator);
      return {
        code,
        decision: (data.mergeAuthors ?? data.markDistinct ?? data.revokeDecision)?.decision.id ?? null,
      };
    }

    async function journal() {
      const { data } = await ask('{ decisions(first: 100) { totalCount nodes { id } } }');
      return data.decisions!;
    }

    async function authorIds(): Promise<string[]> {
      const { data } = await ask('{ authors(first: 100) { nodes { id } } }');
      return data.authors!.nodes.map(({ id }) => id).sort();
    }

    test('64 at once on overlapping authors: one winner each, losers told, nothing lost or doubled', async () => {
      const ids = await authorIds();
      const before = (await journal()).totalCount;
      // Every pair of neighbours in a ring is claimed by several, half of whom say the opposite.
      const ring = ids.slice(0, 6);
      const told = await Promise.all(
        Array.from({ length: CURATORS }, (_, curator) => {
          const at = curator % ring.length;
          const pair = [ring[at]!, ring[(at + 1) % ring.length]!];
          return curator % 4 < 2
            ? decide(curator, MERGE, {
                authors: pair,
                reason: `Curator ${curator} says so.`,
              })
            : decide(curator, DISTINCT, {
                ids: pair,
                reason: `Curator ${curator} says so.`,
              });
        }),
      );
      const winners = told.flatMap(({ decision }) => decision ?? []);
      expect(new Set(winners).size).toBe(winners.length);
      for (const { code, decision } of told)
        if (decision === null) expect(['ALREADY_DECIDED', 'CONTRADICTION']).toContain(code);
        else expect(code).toBeNull();
      const { totalCount, nodes } = await journal();
      expect(totalCount - before).toBe(winners.length);
      expect(nodes.map(({ id }) => id).filter((id) => winners.includes(id))).toHaveLength(winners.length);
      // One decision settles a pair, however many curators ask; in a ring the last pair may follow from the others.
      expect(winners.length).toBeGreaterThanOrEqual(ring.length - 1);
      expect(winners.length).toBeLessThanOrEqual(ring.length);
      for (const id of ring) {
        const { data } = await ask(`{ author(id: "${id}") { id } }`);
        expect(data.author).toMatchObject({ id: expect.any(String) });
      }
      for (const id of winners)
        expect(
          await decide(
            0,
            'mutation ($input: RevokeDecisionInput!) { revokeDecision(input: $input) { decision { id } } }',
            {
              decision: id,
              reason: 'The test is over.',
            },
          ),
        ).toMatchObject({ code: null });
      expect(await authorIds()).toEqual(ids);
    });

    test('one request sent 16 times at once decides once, and all are told the same', async () => {
      const [one, other] = await authorIds();
      const before = (await journal()).totalCount;
      const input = {
        authors: [one, other],
        reason: 'Sent again and again.',
        clientRequestId: 'request-1',
      };
      const told = await Promise.all(Array.from({ length: 16 }, () => decide(1, MERGE, input)));
      expect(new Set(told.map(({ decision }) => decision)).size).toBe(1);
      expect(told.map(({ code }) => code)).toEqual(told.map(() => null));
      expect((await journal()).totalCount).toBe(before + 1);
      expect(await decide(1, MERGE, { ...input, reason: 'Something else.' })).toMatchObject({
        code: 'REQUEST_ID_CONFLICT',
      });
      expect((await decide(2, MERGE, input)).code).toBe('ALREADY_DECIDED');
    });
  });
});
