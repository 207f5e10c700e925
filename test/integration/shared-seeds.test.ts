import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { packageRoot } from '../../src/package-root.js';
import { dumpOf } from '../support/dump-of.js';
import { ingestInto } from '../support/ingested-store.js';
import { runOperation } from '../support/run-operation.js';
import { sharedDirectory } from '../support/shared.js';
import { storeCases } from '../support/stores.js';

const QUESTION = /* GraphQL */ `
  query ($filter: ArticleFilter) {
    articles(filter: $filter, first: 50) {
      totalCount
      nodes {
        pages
        theories(roles: [APPLIES, TESTS, EXTENDS]) {
          theory {
            id
          }
          evidence {
            quote
            start
            end
            document {
              path
            }
          }
        }
      }
    }
  }
`;

interface Answered {
  articles: {
    totalCount: number;
    nodes: {
      pages: string;
      theories: {
        theory: { id: string };
        evidence: { quote: string; start: number; end: number; document: { path: string } }[];
      }[];
    }[];
  };
}

const seeds = sharedDirectory === null ? null : join(sharedDirectory, 'seeds');
const dumps = new Map<string, string[]>();

describe.each(storeCases)('the $kind store', ({ kind, open, skip }) => {
  const reason = skip ?? (seeds === null ? 'the shared documents are not beside this checkout' : null);

  describe.skipIf(reason !== null)(reason ?? 'with the four shared documents', () => {
    let store: GraphStore;

    beforeAll(async () => {
      store = await open();
      expect(await ingestInto(store, [seeds!])).toMatchObject({ documents: 4, stored: 4, quarantined: [] });
    });
    afterAll(async () => {
      await store?.close();
    });

    it('holds ten articles and twenty-two authors', async () => {
      const { statistics } = await runOperation<{ statistics: object }>(
        store,
        '{ statistics { articles authors } }',
      );
      expect(statistics).toEqual({ articles: 10, authors: 22 });
    });

    it('has found the landing page and the full text of one work to be one article', async () => {
      const { articles } = await runOperation<{ articles: { nodes: { documents: { format: string }[] }[] } }>(
        store,
        '{ articles(first: 50) { nodes { documents { format } } } }',
      );
      const twice = articles.nodes.filter(({ documents }) => documents.length === 2);
      expect(twice.map(({ documents }) => documents.map(({ format }) => format).sort())).toEqual([
        ['full-text', 'landing-page'],
      ]);
    });

    it.each([
      ['interdependence theory', 'China'],
      ['وابستگی متقابل', 'چین'],
    ])(
      'answers which articles apply %s to %s, each with a passage found at its offsets',
      async (theory, place) => {
        const { articles } = await runOperation<Answered>(store, QUESTION, {
          filter: { theory: { name: theory }, places: [{ name: place }] },
        });
        expect(articles.nodes.map(({ pages }) => pages).sort()).toEqual(['1-28', '85-120']);
        expect(articles.totalCount).toBe(2);
        for (const { theories } of articles.nodes) {
          expect(theories.length).toBeGreaterThan(0);
          for (const { evidence } of theories)
            for (const { quote, start, end, document } of evidence)
              expect(readFileSync(join(packageRoot, document.path), 'utf8').slice(start, end)).toBe(quote);
        }
      },
    );

    it('shows the way from the sub-theory to the theory asked for', async () => {
      const { applications } = await runOperation<{
        applications: { nodes: { article: { pages: string }; theoryPath: { id: string }[] }[] };
      }>(
        store,
        `query ($filter: ApplicationFilter) {
          applications(filter: $filter) { nodes { article { pages } theoryPath { id } } }
        }`,
        { filter: { theory: { name: 'interdependence' }, places: [{ id: 'country:CHN' }] } },
      );
      const first = applications.nodes.find(({ article }) => article.pages === '1-28');
      expect(first?.theoryPath.map(({ id }) => id)).toEqual([
        'theory:weaponized-interdependence',
        'theory:interdependence',
      ]);
    });

    it('exports the same bytes after the same documents again, in the other order', async () => {
      const before = await dumpOf(store);
      expect(await ingestInto(store, [seeds!], true)).toMatchObject({ stored: 0, unchanged: 4 });
      expect(await dumpOf(store)).toEqual(before);
      dumps.set(kind, before);
    });

    it('exports the same bytes when they came in the other order', async () => {
      const other = kind === 'embedded' ? await open() : null;
      if (other === null) return; // one Neo4j holds one graph; the two stores are compared below
      try {
        await ingestInto(other, [seeds!], true);
        expect(await dumpOf(other)).toEqual(dumps.get(kind));
      } finally {
        await other.close();
      }
    });
  });
});

describe.skipIf(seeds === null || storeCases.some(({ skip }) => skip !== null))('both stores', () => {
  it('export the same bytes', () => {
    expect(dumps.get('neo4j')).toEqual(dumps.get('embedded'));
  });
});
