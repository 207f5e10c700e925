import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
beforeAll(async () => {
  atlas = await openGraphqlAtlas();
});
afterAll(() => atlas.close());

describe('articles(filter)', () => {
  it('finds what applies a theory, sub-theories included, to a place', async () => {
    const data = await atlas.data<unknown>(`{ articles(filter: { theory: { name: "interdependence" }, places: [{ name: "China" }] }, first: 5) {
      totalCount edges { cursor node { id title authors { position author { name } } theories { role theory { name } evidence { quote document { id } } } places { role place { id kind name(language: FA) } } keywords { label } references { raw article { id } work { title } } issue { serial } journal { name } documents { path } } } } }`);
    console.log(JSON.stringify(data, null, 1));
    console.log(atlas.reads());
    expect(data).toBeTruthy();
  });
});
