import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { runOperation } from '../support/run-operation.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { storeCases } from '../support/stores.js';

interface Found {
  search: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    edges: {
      score: number;
      cursor: string;
      node: { __typename: string; id: string };
      highlights: { field: string; text: string; spans: { start: number; end: number }[] }[];
    }[];
  };
}

const SEARCH = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges { score cursor node { __typename id } highlights { field text spans { start end } } }
  }
}`;

/** What is looked for, and ids that must be among what is found; `null`: nothing may be found. */
const CASES: readonly (readonly [text: string, ids: readonly string[] | null])[] = [
  ['interdependence', ['theory:interdependence', 'keyword:interdependence', 'article:weapons-of-trade']],
  ['وابستگی متقابل', ['theory:interdependence', 'article:weapons-of-trade']],
  ['وابستگي متقابل', ['theory:interdependence', 'article:weapons-of-trade']],
  ['وابستگی‌متقابل', ['theory:interdependence', 'article:weapons-of-trade']],
  ['وابستگیمتقابل', ['theory:interdependence']],
  ['interdependance', ['theory:interdependence', 'article:weapons-of-trade']],
  ['intredependence china', ['article:weapons-of-trade', 'article:limits-of-interdependence']],
  ['وابسنگی متقابل', ['theory:interdependence']],
  ['CHINA weapon', ['article:weapons-of-trade']],
  ['چین سلاح', ['article:weapons-of-trade']],
  ['neo-realism', ['theory:neorealism']],
  ['author six', ['author:author-six', 'article:limits-of-interdependence']],
  ['Chinese', ['country:CHN']],
  ['case study', ['method:case-study']],
  ['sample quarterly', ['journal:sample-quarterly']],
  ['phlogiston', null],
  ['100% \\ "quoted" [a-z]*', null],
];

const answers = new Map<string, unknown>();

describe.each(storeCases)('the $kind store', ({ kind, open, skip }) => {
  describe.skipIf(skip !== null)(skip ?? 'with the sample graph', () => {
    let store: GraphStore;
    const search = async (variables: Record<string, unknown>) =>
      (await runOperation<Found>(store, SEARCH, variables)).search;

    beforeAll(async () => {
      store = await open();
      await seedSampleGraph(store);
    });
    afterAll(async () => {
      await store?.close();
    });

    it.each(CASES)('finds %s', async (text, ids) => {
      const found = await search({ text, first: 100 });
      answers.set(`${kind} ${text}`, found);
      const foundIds = found.edges.map(({ node }) => node.id);
      expect(foundIds).toHaveLength(found.totalCount);
      if (ids === null) expect(foundIds).toEqual([]);
      else expect(foundIds).toEqual(expect.arrayContaining([...ids]));
    });

    it('shows every word it found where it stands', async () => {
      for (const text of ['interdependence china', 'آسیای مرکزی', 'realizm'])
        for (const { highlights } of (await search({ text, first: 100 })).edges) {
          expect(highlights.length).toBeGreaterThan(0);
          for (const { text: passage, spans } of highlights) {
            expect(spans.length).toBeGreaterThan(0);
            for (const { start, end } of spans)
              expect(passage.slice(start, end)).toMatch(/^(?:interdependence|chin|آسیا|مرکزی|realis)/i);
          }
        }
    });

    it('lists what is called just so first, then titles, then the rest', async () => {
      const { edges } = await search({ text: 'interdependence', first: 100 });
      expect(edges[0]).toMatchObject({ score: 1, node: { __typename: 'Theory' } });
      const scores = edges.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    });

    it('finds only the kinds asked for', async () => {
      const { edges } = await search({ text: 'interdependence', kinds: ['ARTICLE', 'KEYWORD'], first: 100 });
      expect(new Set(edges.map(({ node }) => node.__typename))).toEqual(new Set(['Article', 'Keyword']));
    });

    it('pages through everything once', async () => {
      const whole = await search({ text: 'china', first: 100 });
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const page: Found['search'] = await search({ text: 'china', first: 2, after });
        expect(page.totalCount).toBe(whole.totalCount);
        ids.push(...page.edges.map(({ node }) => node.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(ids).toEqual(whole.edges.map(({ node }) => node.id));
    });

    it.each([' ', '؟!', 'x '.repeat(21), 'x'.repeat(501)])('refuses %j', async (text) => {
      await expect(search({ text })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    });
  });
});

describe.skipIf(storeCases.some(({ skip }) => skip !== null))('both stores find the same', () => {
  it.each(CASES.map(([text]) => text))('%s', (text) => {
    expect(answers.get(`neo4j ${text}`)).toEqual(answers.get(`embedded ${text}`));
  });
});
