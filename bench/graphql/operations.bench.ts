import { afterAll, beforeAll, bench, describe } from 'vitest';
import { createApollo } from '../../src/graphql/create-apollo.js';
import { createContext } from '../../src/graphql/create-context.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChanges } from '../../src/graph/write/write-changes.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { limits } from '../../test/support/server-limits.js';
import { syntheticChanges, syntheticOntology } from '../../test/support/synthetic-corpus.js';
import { openTemporaryStore } from '../../test/support/temporary-store.js';

const ARTICLES = 2_000;

const OPERATIONS = {
  'the floor: __typename': '{ __typename }',
  'an article by id': '{ article(id: "article:s7") { titleEn year } }',
  'a page of 50 articles with authors and theories':
    '{ articles(first: 50) { totalCount nodes { titleEn authors { author { nameEn } } theories { role } } } }',
  'search: two words that all articles hold':
    '{ search(text: "treaty article", kinds: [ARTICLE], first: 20) { totalCount } }',
  'search: a word that few names hold':
    '{ search(text: "k29", first: 20) { totalCount edges { highlights { text } } } }',
  'search: a misspelt word': '{ search(text: "teraty", first: 20) { totalCount } }',
};

const ontology = loadOntology();
const apollo = createApollo({ limits, onFault: (error) => process.stderr.write(`${String(error)}\n`) });
let store: GraphStore;

beforeAll(async () => {
  store = await openTemporaryStore();
  await writeOntology(store, syntheticOntology());
  const changes = [...syntheticChanges(ARTICLES)];
  for (let start = 0; start < changes.length; start += 250)
    await store.write((transaction) => writeChanges(transaction, changes.slice(start, start + 250)));
}, 120_000);
afterAll(async () => {
  await apollo.stop();
  await store.close();
});

describe(`GraphQL over ${ARTICLES} articles in the embedded store`, () => {
  for (const [name, query] of Object.entries(OPERATIONS))
    bench(name, async () => {
      const contextValue = createContext({ store, ontology }, limits.operationTimeoutMs);
      const { body } = await apollo.executeOperation({ query }, { contextValue });
      if (body.kind !== 'single' || body.singleResult.errors !== undefined)
        throw new Error(`${name} failed: ${JSON.stringify(body)}`);
    });
});
