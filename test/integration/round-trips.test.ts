import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations, type Answer } from '../../bench/graphql/operations.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { writeChanges } from '../../src/graph/write/write-changes.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { runOperation } from '../support/run-operation.js';
import { storeCases } from '../support/stores.js';
import { syntheticChanges } from '../support/synthetic-corpus.js';

const ARTICLES = 120;

const ontology = loadOntology();
const claimed = {
  theory: (nth: number) => ontology.theories[nth]!.id,
  country: (nth: number) => ontology.countries[nth]!.id,
  organization: (nth: number) => ontology.organizations[nth]!.id,
  method: (nth: number) => ontology.methods[nth]!.id,
};

/** The most statements that each operation of the benchmark may run: they grow with its depth, never with its rows. */
const MOST_STATEMENTS: Readonly<Record<string, number>> = {
  'an article by id': 1,
  'the newest 50': 2,
  'the newest 50 with authors and theories': 2,
  'Q1: a theory on a place, with passages': 2,
  'the articles of an author': 1,
  'the co-authors of an author': 2,
  'the articles of a journal': 1,
  'the articles of two years in English': 1,
  'what an article cites': 1,
  'the articles with a keyword': 2,
  'an article with all that is claimed': 1,
  'fifty theories by name': 1,
};

const changes = [...syntheticChanges(ARTICLES, 'skewed', claimed)];
const article = changes[7]!.articles[0]!;

/** What one article has, so that every operation finds something. */
const asked = operations({
  article: article.id,
  author: article.authors[0]!.authorId,
  theory: article.theories[0]!.id,
  place: article.places[0]!.id,
  keyword: article.keywords[0]!.id,
  journal: article.journal!.id,
});

const answers = new Map<string, Answer>();

describe.each(storeCases)('on the $kind store', ({ kind, open, skip }) => {
  describe.skipIf(skip !== null)(skip ?? 'the statements of an operation', () => {
    let store: GraphStore;
    const statements: string[] = [];
    beforeAll(async () => {
      const opened = await open();
      await writeOntology(opened, ontology);
      await opened.write((transaction) => writeChanges(transaction, changes));
      store = {
        ...opened,
        read(query, parameters, options) {
          statements.push(query.file);
          return opened.read(query, parameters, options);
        },
      };
    });
    afterAll(async () => {
      await store?.close();
    });

    test.each(asked)('are bounded: $name', async ({ name, product, variables, idsOf }) => {
      statements.length = 0;
      const answer: Answer = await runOperation(store, product, { ...variables });
      expect(idsOf.product(answer)).not.toEqual([]);
      expect(statements.length, statements.join(', ')).toBeLessThanOrEqual(MOST_STATEMENTS[name]!);
      answers.set(`${kind} ${name}`, answer);
    });
  });
});

test.skipIf(storeCases.some(({ skip }) => skip !== null)).each(asked)(
  'both stores answer: $name',
  ({ name }) => {
    expect(answers.get(`neo4j ${name}`)).toEqual(answers.get(`embedded ${name}`));
  },
);
