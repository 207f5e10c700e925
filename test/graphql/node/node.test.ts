import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
beforeAll(async () => {
  atlas = await openGraphqlAtlas();
});
afterAll(() => atlas.close());

const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`;

describe('node and nodes', () => {
  it('finds every kind of node by its id, in the order asked, with null for what is not there', async () => {
    const { article } = await atlas.data<{
      article: { documents: { id: string }[]; theories: { evidence: { id: string }[] }[] };
    }>('{ article(id: "article:weapons-of-trade") { documents { id } theories { evidence { id } } } }');
    const expected = [
      ['article:weapons-of-trade', 'Article'],
      ['author:author-one', 'Author'],
      ['theory:realism', 'Theory'],
      ['country:CHN', 'Place'],
      ['region:central-asia', 'Place'],
      ['organization:sco', 'Organization'],
      ['method:case-study', 'Method'],
      ['keyword:energy', 'Keyword'],
      ['journal:sample-quarterly', 'Journal'],
      ['issue:sample-quarterly/2019', 'Issue'],
      ['institution:sample-university', 'Institution'],
      ['work:origins-of-alliances', 'Work'],
      [article.documents[0]?.id ?? '', 'Document'],
      [article.theories[0]?.evidence[0]?.id ?? '', 'Evidence'],
    ];
    const ids = [...expected.map(([id]) => id), 'theory:nothing', 'no id', 'decision:999'];
    const { nodes } = await atlas.data<{ nodes: unknown[] }>(NODES, { ids });
    expect(nodes).toEqual([...expected.map(([id, type]) => ({ __typename: type, id })), null, null, null]);
  });

  it('refuses more than a page of ids', async () => {
    const ids = Array.from({ length: 101 }, () => 'theory:realism');
    expect(await atlas.failure(NODES, { ids })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
