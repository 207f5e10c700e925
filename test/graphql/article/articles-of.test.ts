import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
beforeAll(async () => {
  atlas = await openGraphqlAtlas();
});
afterAll(() => atlas.close());

interface Articles {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const PAGE = `articles(first: 2, after: $after) {
  totalCount nodes { id titleEn year authors { author { id } } theories { theory { id } } }
  edges { cursor } pageInfo { hasNextPage endCursor startCursor }
}`;

/** All pages of the articles of a node, as long as there are any. */
async function walk(query: string, articlesIn: (data: never) => Articles): Promise<Articles[]> {
  const pages: Articles[] = [];
  let after: string | null = null;
  do {
    const page: Articles = articlesIn(await atlas.data<never>(query, { after }));
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

/** What a page of a node's articles at the root is read with, beside the node itself. */
const NODES = [
  ['author', 'author:author-two', ['read/article/list-page-by-author.cypher']],
  ['journal', 'journal:sample-quarterly', ['read/article/list-page-by-journal.cypher']],
  ['keyword', 'keyword:interdependence', ['read/article/list-page-by-keyword.cypher']],
  ['keyword', 'keyword:ایران', ['read/article/list-page-by-keyword.cypher']],
  ['institution', 'institution:sample-university', ['read/article/list-page-by-institution.cypher']],
  ['issue', 'issue:sample-review/2018', ['read/article/list-page-by-issue.cypher']],
  [
    'theory',
    'theory:interdependence',
    ['read/article/list-page-by-theory.cypher', 'read/theory/list-closure.cypher'],
  ],
  ['place', 'region:asia', ['read/article/list-page-by-place.cypher', 'read/place/list-closure.cypher']],
] as const;

describe('the articles of a node', () => {
  it.each(NODES)('are the same at the root of an operation and in a list: %s %s', async (kind, id) => {
    const type = kind.charAt(0).toUpperCase() + kind.slice(1);
    const atRoot = await walk(
      `query ($after: String) { it: ${kind}(id: "${id}") { ${PAGE} } }`,
      (data: { it: { articles: Articles } }) => data.it.articles,
    );
    const inList = await walk(
      `query ($after: String) { nodes(ids: ["${id}"]) { ... on ${type} { ${PAGE} } } }`,
      (data: { nodes: { articles: Articles }[] }) => data.nodes[0]!.articles,
    );
    expect(atRoot).toEqual(inList);
    const ids = atRoot.flatMap(({ nodes }) => nodes.map((node) => node.id));
    expect(ids).toHaveLength(atRoot[0]!.totalCount);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(NODES)('are cut off by the store at the root: %s %s', async (kind, id, statements) => {
    atlas.reads();
    await atlas.data(
      `{ it: ${kind}(id: "${id}") { id articles(first: 2) { totalCount nodes { titleEn } } } }`,
    );
    expect(atlas.reads().toSorted()).toEqual([...statements, `read/${kind}/find-by-ids.cypher`].toSorted());
  });

  it('are asked for once by each name, whatever fragments ask', async () => {
    atlas.reads();
    const { keyword } = await atlas.data<{ keyword: Record<string, Articles> }>(
      `query ($few: Int = 1) { keyword(id: "keyword:china") {
        articles(first: $few) { nodes { id } } ...more two: articles(first: 2) { totalCount nodes { id } }
        oldest: articles(first: 1, orderBy: { field: YEAR }) { nodes { id } } last: articles(last: 1) { nodes { id } }
      } }
      fragment more on Keyword { articles(first: $few) { nodes { titleEn } totalCount } }`,
    );
    expect(keyword['two']!.totalCount).toBe(3);
    expect(keyword['two']!.nodes[0]).toEqual({ id: keyword['articles']!.nodes[0]!.id });
    expect(keyword['oldest']!.nodes).toEqual(keyword['last']!.nodes);
    expect(atlas.reads().filter((file) => file === 'read/article/list-page-by-keyword.cypher')).toHaveLength(
      2,
    );
  });

  it.each([
    ['a cursor of another list', 'after: "bm9uZQ"', 'BAD_CURSOR'],
    ['a page of nothing', 'first: 0', 'BAD_USER_INPUT'],
    ['a page that is too large', 'first: 101', 'BAD_USER_INPUT'],
  ])('refuse %s', async (_what, argument, code) => {
    const failed = await atlas.failure(
      `{ keyword(id: "keyword:china") { articles(${argument}) { totalCount } } }`,
    );
    expect(failed).toMatchObject({ code });
  });

  it('are none of a node that is not there', async () => {
    expect(await atlas.data('{ keyword(id: "keyword:nobody") { articles { totalCount } } }')).toEqual({
      keyword: null,
    });
  });
});
