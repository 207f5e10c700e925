import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
beforeAll(async () => {
  atlas = await openGraphqlAtlas();
});
afterAll(() => atlas.close());

describe('author', () => {
  it('shows co-authors with how often and on what, articles, theories and institutions', async () => {
    const { author } = await atlas.data<{ author: unknown }>(`{
      author(id: "author:author-two") {
        name nameFa
        articles(orderBy: { field: YEAR, direction: ASC }) { totalCount nodes { id } }
        coauthors(first: 2) { totalCount pageInfo { hasNextPage } edges { weight node { id } articles { id } } }
        theories { articleCount theory { id } articles { id } }
        institutions { name }
      }
    }`);
    expect(author).toMatchObject({
      name: 'Author Two',
      articles: {
        totalCount: 4,
        nodes: [
          { id: 'article:gas-and-neighbours' },
          { id: 'article:cooperation-in-central-asia' },
          { id: 'article:sanctions-and-trade' },
          { id: 'article:weapons-of-trade' },
        ],
      },
      coauthors: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        edges: [
          {
            weight: 2,
            node: { id: 'author:author-one' },
            articles: [{ id: 'article:gas-and-neighbours' }, { id: 'article:weapons-of-trade' }],
          },
          { weight: 2, node: { id: 'author:author-three' } },
        ],
      },
      institutions: [{ name: 'Sample University' }],
    });
    expect(author).toMatchObject({
      theories: [
        { articleCount: 2, theory: { id: 'theory:weaponized-interdependence' } },
        { articleCount: 1, theory: { id: 'theory:complex-interdependence' } },
        { articleCount: 1, theory: { id: 'theory:interdependence' } },
      ],
    });
  });

  it('is found by a part of the name in either script', async () => {
    const data = await atlas.data<unknown>(`{
      en: authors(filter: { name: "thor si" }) { nodes { id } }
      fa: authors(filter: { name: "هفتم" }) { nodes { id } }
      other: authors(filter: { name: "سیکس" }) { nodes { id } }
      none: authors(filter: { name: "Bertrand" }) { totalCount }
      all: authors(first: 3) { totalCount nodes { name } }
    }`);
    expect(data).toEqual({
      en: { nodes: [{ id: 'author:author-six' }] },
      fa: { nodes: [{ id: 'author:author-seven' }] },
      other: { nodes: [{ id: 'author:author-six' }] },
      none: { totalCount: 0 },
      all: {
        totalCount: 7,
        nodes: [{ name: 'Author Five' }, { name: 'Author Four' }, { name: 'Author One' }],
      },
    });
  });
});
