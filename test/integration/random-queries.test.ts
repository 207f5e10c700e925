import { join } from 'node:path';
import { inspect } from 'node:util';
import type { ApolloServer } from '@apollo/server';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import type { Context } from '../../src/graphql/context.js';
import { createApollo } from '../../src/graphql/create-apollo.js';
import { createContext } from '../../src/graphql/create-context.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { packageRoot } from '../../src/package-root.js';
import { knownInputs } from '../support/known-inputs.js';
import { ingestInto } from '../support/ingested-store.js';
import { literalsToVariables } from '../support/literals-to-variables.js';
import { randomOperation, seededRandom, type KnownInputs } from '../support/random-operation.js';
import { limits } from '../support/server-limits.js';
import { storeCases } from '../support/stores.js';

/** 10,000 are run by hand: RANDOM_QUERIES=10000. */
const QUERIES = Number(process.env['RANDOM_QUERIES'] ?? 200);
const SEED = Number(process.env['RANDOM_SEED'] ?? 1);

/** Neo4j plans each new shape of statement once, which takes long on a busy machine. */
const PATIENCE_MS = 60_000;

/** Failures shown before the run gives up. */
const MOST_SHOWN = 5;

const missing = storeCases.find(({ skip }) => skip !== null);

describe.skipIf(missing !== undefined)(`both stores${missing ? ` (${missing.skip})` : ''}`, () => {
  const ontology = loadOntology();
  const schema = buildSchema();
  const faults: unknown[] = [];
  let stores: GraphStore[];
  let known: KnownInputs;
  let apollo: ApolloServer<Context>;

  beforeAll(async () => {
    // What is stored of the time of an ingest is the same in both stores.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-01-01') });
    stores = [];
    for (const { open } of storeCases) {
      const store = await open();
      await ingestInto(store, [join(packageRoot, 'seeds', 'sample')]);
      stores.push(store);
    }
    vi.useRealTimers();
    known = await knownInputs(stores[0]!);
    apollo = createApollo({ limits, onFault: (error) => faults.push(error) });
  });
  afterAll(async () => {
    await apollo?.stop();
    await Promise.all((stores ?? []).map((store) => store.close()));
  });

  async function answer(store: GraphStore, query: string, variables: Record<string, unknown> = {}) {
    const contextValue = createContext({ store, ontology }, PATIENCE_MS);
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer comes in one piece.');
    const { data, errors } = JSON.parse(JSON.stringify(body.singleResult)) as {
      data?: unknown;
      errors?: { message: string; path?: unknown[]; extensions: { code: string } }[];
    };
    return {
      data,
      errors: (errors ?? [])
        .map(({ message, path = [], extensions }) => ({
          message,
          path: path.join('.'),
          code: extensions.code,
        }))
        .sort((one, other) => (one.path < other.path ? -1 : 1)),
    };
  }

  it(
    'answer whatever valid query alike, written out or with variables, and never fail',
    { timeout: 60_000 + QUERIES * 1_000 },
    async () => {
      const random = seededRandom(SEED);
      const wrong: string[] = [];
      let answered = 0;
      for (let round = 0; round < QUERIES && wrong.length < MOST_SHOWN; round++) {
        const query = randomOperation(schema, known, random);
        const [embedded, neo4j] = await Promise.all(stores.map((store) => answer(store, query)));
        const { document, variables } = literalsToVariables(schema, parse(query));
        const again = await answer(stores[0]!, print(document), variables);
        const codes = [embedded, neo4j].flatMap((one) => one!.errors.map(({ code }) => code));
        const fault =
          codes.includes('INTERNAL_SERVER_ERROR') || codes.includes('GRAPHQL_PARSE_FAILED')
            ? `fails: ${inspect(faults.at(-1))}`
            : (difference(embedded, neo4j, 'the stores differ') ??
              difference(embedded, again, 'differs with variables'));
        if (fault !== null) wrong.push(`query ${round} of seed ${SEED}: ${query}\n${fault}`);
        if (codes.length === 0) answered++;
      }
      expect(wrong.join('\n\n')).toBe('');
      // The rest names things of a wrong kind, or asks for too much.
      expect(answered).toBeGreaterThan(QUERIES / 3);
    },
  );
});

/** Where two answers part, or `null`. */
function difference(one: unknown, other: unknown, said: string): string | null {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  if (first === second) return null;
  const at = Array.from({ length: first.length }).findIndex((_, index) => first[index] !== second[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 300);
  return `${said}: ${around(first)}\n  and: ${around(second)}`;
}
