import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraphqlAtlas, type GraphqlAtlas } from '../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
beforeAll(async () => {
  atlas = await openGraphqlAtlas();
});
afterAll(() => atlas.close());

const DEEP = `query ($first: Int) {
  articles(first: $first) { totalCount edges { node {
    title
    authors { author { name articles(first: 2) { totalCount nodes { title } } coauthors(first: 5) { edges { weight node { name } articles { title } } } } affiliations { institution { name } } }
    theories { theory { name parents { name } ancestors { name } articles(first: 3) { totalCount } } evidence { quote document { path } } }
    places { place { name articles(first: 3) { totalCount } } evidence { quote } }
    keywords { label articles { totalCount } } issue { journal { name } } references { article { title } work { title } } citedBy { title }
  } } }
}`;

describe('round trips to the store', () => {
  it('do not grow with the rows: no statement runs oftener for twelve articles than for one', async () => {
    atlas.reads();
    await atlas.data(DEEP, { first: 1 });
    const one = atlas.reads();
    await atlas.data(DEEP, { first: 12 });
    const twelve = atlas.reads();
    // One article may lack what another has (a citing article, say), so steps are counted per statement: articles are
    // asked for at five places of the operation.
    expect(Math.max(...counts(twelve))).toBeLessThanOrEqual(5);
    expect(twelve.length).toBeLessThanOrEqual(one.length + 4);
    expect(twelve.length).toBeLessThanOrEqual(30);
  });

  it('is one for a filtered page of titles by theory and place', async () => {
    atlas.reads();
    await atlas.data(
      '{ articles(filter: { theory: { name: "realism" }, places: [{ name: "Iran" }] }) { nodes { title } } }',
    );
    expect(atlas.reads()).toEqual(['read/article/list-page-by-theory-and-places.cypher']);
  });

  it('are two for a page with its authors, claims, passages, keywords and references', async () => {
    atlas.reads();
    await atlas.data(`{ articles(first: 12) { nodes {
      title abstract authors { position author { name } } journal { name } keywords { label }
      theories { role theory { name } evidence { quote } } places { role place { name } evidence { quote } }
      organizations { organization { name } } methods { method { name } } references { raw work { title } }
    } } }`);
    // The sample is shorter than the page, so articles without a year are looked for as well.
    expect(atlas.reads()).toEqual([
      'read/article/list-newest.cypher',
      'read/article/list-undated.cypher',
      'read/article/find-with-parts.cypher',
    ]);
  });

  it('is one for one article', async () => {
    atlas.reads();
    await atlas.data('{ article(id: "article:weapons-of-trade") { title year } }');
    expect(atlas.reads()).toEqual(['read/article/find-facts.cypher']);
  });
});

function counts(files: readonly string[]): number[] {
  return [...new Set(files)].map((file) => files.filter((other) => other === file).length);
}
