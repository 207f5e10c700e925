import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
beforeAll(async () => {
  atlas = await openGraphqlAtlas();
});
afterAll(() => atlas.close());

describe('networks over GraphQL', () => {
  it('shows with whom an author writes, and what', async () => {
    const { coauthorNetwork } = await atlas.data<{ coauthorNetwork: unknown }>(
      `{ coauthorNetwork(authorId: "author:author-seven") {
        nodes { id name steps } edges { source target weight articles { id } } totalNodes truncated } }`,
    );
    expect(coauthorNetwork).toEqual({
      nodes: [
        { id: 'author:author-seven', name: 'نویسنده هفتم', steps: 0 },
        { id: 'author:author-five', name: 'Author Five', steps: 1 },
        { id: 'author:author-two', name: 'Author Two', steps: 1 },
      ],
      edges: [
        {
          source: 'author:author-five',
          target: 'author:author-seven',
          weight: 1,
          articles: [{ id: 'article:iran-and-its-neighbours' }],
        },
        {
          source: 'author:author-seven',
          target: 'author:author-two',
          weight: 1,
          articles: [{ id: 'article:sanctions-and-trade' }],
        },
      ],
      totalNodes: 3,
      truncated: false,
    });
  });

  it('takes a theory or place by any of its names, in either language', async () => {
    const { a, b } = await atlas.data<Record<'a' | 'b', { totalNodes: number }>>(
      `{ a: coauthorNetwork(theory: { name: "interdependence theory" }) { totalNodes }
         b: coauthorNetwork(place: { name: "آسیای مرکزی" }) { totalNodes } }`,
    );
    expect([a.totalNodes, b.totalNodes]).toEqual([4, 3]);
  });

  it('draws co-authors among the articles that meet a filter, around an author too', async () => {
    const network = `{ totalNodes edges { articles { id } } truncated }`;
    const { all, within, around, both } = await atlas.data<
      Record<
        'all' | 'within' | 'around' | 'both',
        { totalNodes: number; edges: { articles: { id: string }[] }[]; truncated: boolean }
      >
    >(
      `query ($filter: ArticleFilter) {
      all: coauthorNetwork(filter: {}) ${network}
      within: coauthorNetwork(filter: $filter) ${network}
      around: coauthorNetwork(authorId: "author:author-seven", filter: $filter) ${network}
      both: coauthorNetwork(theory: { name: "interdependence theory" }, filter: { not: $filter }) ${network}
    }`,
      { filter: { keywords: ['Interdependence'] } },
    );
    expect(all.totalNodes).toBe(7);
    const { articles } = await atlas.data<{ articles: { nodes: { id: string }[] } }>(
      '{ articles(filter: { keywords: ["Interdependence"] }) { nodes { id } } }',
    );
    const meant = new Set(articles.nodes.map(({ id }) => id));
    for (const { edges } of [within, around])
      expect(edges.flatMap((edge) => edge.articles).every(({ id }) => meant.has(id))).toBe(true);
    expect(around.totalNodes).toBeLessThanOrEqual(within.totalNodes);
    expect(within.totalNodes).toBeLessThan(7);
    for (const { id } of both.edges.flatMap((edge) => edge.articles)) expect(meant).not.toContain(id);
  });

  it.each([
    '{ coauthorNetwork(steps: 9) { totalNodes } }',
    '{ coauthorNetwork(limit: 0) { totalNodes } }',
    '{ themeNetwork(limit: 501) { totalNodes } }',
    '{ themeNetwork(minCooccurrence: 0) { totalNodes } }',
    '{ themeNetwork(kinds: []) { totalNodes } }',
  ])('refuses what is out of bounds instead of answering something else: %s', async (operation) => {
    await expect(atlas.failure(operation)).resolves.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('tells an unknown name in the filter of a network', async () => {
    await expect(
      atlas.failure('{ coauthorNetwork(filter: { theory: { name: "alchemy" } }) { totalNodes } }'),
    ).resolves.toMatchObject({ code: 'UNKNOWN_NAME' });
  });

  it('says how many rows and columns a matrix has, and whether all are shown', async () => {
    const { theoryPlaceMatrix } = await atlas.data<{ theoryPlaceMatrix: Record<string, unknown> }>(
      `{ theoryPlaceMatrix(theories: [{ name: "interdependence theory" }]) {
        totalRows totalColumns truncated columns { id } } }`,
    );
    expect(theoryPlaceMatrix).toMatchObject({
      totalRows: 1,
      totalColumns: (theoryPlaceMatrix['columns'] as unknown[]).length,
      truncated: false,
    });
  });

  it('lays out themes with their communities', async () => {
    const { themeNetwork } = await atlas.data<{
      themeNetwork: { nodes: { kind: string }[]; communities: { name: string; size: number }[] };
    }>(
      '{ themeNetwork(kinds: [KEYWORD], language: FA, limit: 5) { nodes { kind } communities { name(language: FA) size } } }',
    );
    expect(themeNetwork.nodes).toHaveLength(5);
    expect(themeNetwork.communities.reduce((sum, { size }) => sum + size, 0)).toBe(5);
  });

  it('finds the chains between two authors', async () => {
    const { collaborationPath } = await atlas.data<{ collaborationPath: unknown }>(
      `{ collaborationPath(from: "author:author-one", to: "author:author-four") {
        status length totalPaths chains { steps { from { name } to { name } articles { title } } } } }`,
    );
    expect(collaborationPath).toEqual({
      status: 'FOUND',
      length: 2,
      totalPaths: 1,
      chains: [
        {
          steps: [
            {
              from: { name: 'Author One' },
              to: { name: 'Author Three' },
              articles: [{ title: 'Gas and the neighbours of Kazakhstan' }],
            },
            {
              from: { name: 'Author Three' },
              to: { name: 'Author Four' },
              articles: [{ title: 'Between two schools' }],
            },
          ],
        },
      ],
    });
  });

  it('counts cells, years, likeness and citations', async () => {
    const data = await atlas.data<Record<string, unknown>>(
      `{ theoryPlaceMatrix(theories: [{ name: "interdependence" }], places: [{ name: "China" }, { name: "Japan" }], includeEmpty: true) {
           cells { theory place articles byRole { role articles } } rows { nameEn } }
         timeline(theory: { name: "interdependence" }, calendar: SOLAR_HIJRI) { year articles }
         similarArticles(article: "article:weapons-of-trade", first: 1) { article { id } shared { kind } }
         mostCited(theory: { id: "theory:interdependence" }, first: 1) { id citations citedBy { id } }
         citedWith(id: "work:power-and-interdependence", first: 2) { id citations citedBy { id } } }`,
    );
    expect(data).toMatchObject({
      theoryPlaceMatrix: {
        cells: [
          {
            place: 'country:CHN',
            articles: 3,
            byRole: [
              { role: 'APPLIES', articles: 2 },
              { role: 'EXTENDS', articles: 1 },
            ],
          },
          { place: 'country:JPN', articles: 0, byRole: [] },
        ],
        rows: [{ nameEn: 'Interdependence' }],
      },
      timeline: [
        { year: 1400, articles: 1 },
        { year: 1401, articles: 1 },
        { year: 1402, articles: 2 },
      ],
      similarArticles: [{ article: { id: 'article:sanctions-and-trade' } }],
      mostCited: [{ id: 'work:power-and-interdependence', citations: 3 }],
    });
  });

  it.each([
    ['{ coauthorNetwork(authorId: "author:nobody") { totalNodes } }', 'UNKNOWN_ID'],
    ['{ collaborationPath(from: "author:author-one", to: "author:nobody") { status } }', 'UNKNOWN_ID'],
    ['{ timeline { year } }', 'BAD_USER_INPUT'],
    ['{ theoryPlaceMatrix(theories: []) { truncated } }', 'BAD_USER_INPUT'],
    ['{ mostCited(theory: { name: "flurbism" }) { id } }', 'UNKNOWN_NAME'],
    ['{ citedWith(id: "work:none") { id } }', 'UNKNOWN_ID'],
    ['{ citedWith(id: "theory:realism") { id } }', 'UNKNOWN_ID'],
    ['{ similarArticles(article: "article:none") { score } }', 'UNKNOWN_ID'],
    ['{ similarArticles(article: "article:weapons-of-trade", first: 0) { score } }', 'BAD_USER_INPUT'],
  ])('refuses %s', async (source, code) => {
    expect(await atlas.failure(source)).toMatchObject({ code });
  });
});
