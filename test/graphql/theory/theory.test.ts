import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
beforeAll(async () => {
  atlas = await openGraphqlAtlas();
});
afterAll(() => atlas.close());

describe('theory and place', () => {
  it('stand in a hierarchy, with the articles of all below them', async () => {
    const data = await atlas.data<unknown>(`{
      theory(name: "وابستگی متقابل") {
        id kind parents { id } children { id } ancestors { id }
        articles { totalCount }
        own: articles(includeSubtheories: false) { totalCount }
        critics: articles(roles: [CRITICIZES]) { nodes { id } }
      }
      place(id: "country:IRN") { kind name(language: FA) parents { id } ancestors { id } memberships { since organization { id } } articles { totalCount } }
      region: place(name: "Central Asia") { id kind children { id } articles { totalCount } own: articles(includeParts: false) { totalCount } }
      nothing: theory(id: "theory:nothing") { id }
    }`);
    expect(data).toEqual({
      theory: {
        id: 'theory:interdependence',
        kind: 'THEORY',
        parents: [{ id: 'theory:liberalism' }],
        children: [{ id: 'theory:complex-interdependence' }],
        ancestors: [{ id: 'theory:liberalism' }],
        articles: { totalCount: 4 },
        own: { totalCount: 1 },
        critics: { nodes: [{ id: 'article:limits-of-interdependence' }] },
      },
      place: {
        kind: 'COUNTRY',
        name: 'ایران',
        parents: [{ id: 'region:persian-gulf' }, { id: 'region:west-asia' }],
        ancestors: [{ id: 'region:persian-gulf' }, { id: 'region:west-asia' }, { id: 'region:asia' }],
        memberships: [{ since: 2023, organization: { id: 'organization:sco' } }],
        articles: { totalCount: 4 },
      },
      region: {
        id: 'region:central-asia',
        kind: 'REGION',
        children: [{ id: 'country:KAZ' }, { id: 'country:UZB' }],
        articles: { totalCount: 3 },
        own: { totalCount: 1 },
      },
      nothing: null,
    });
  });

  it('are listed by name and kind', async () => {
    const data = await atlas.data<unknown>(`{
      theories(filter: { kind: PARADIGM }) { nodes { id } }
      places(filter: { kind: REGION, text: "asia" }) { nodes { id } }
      keywords(text: "balance") { nodes { label articles { totalCount } } }
      journals { nodes { name issues { year } articles { totalCount } } }
      organizations { nodes { members { country { id } } } }
      statistics { articles authors theories theoryRoles { role claims } }
    }`);
    expect(data).toMatchObject({
      theories: {
        nodes: [{ id: 'theory:constructivism' }, { id: 'theory:liberalism' }, { id: 'theory:realism' }],
      },
      places: {
        nodes: [
          { id: 'region:asia' },
          { id: 'region:central-asia' },
          { id: 'region:east-asia' },
          { id: 'region:west-asia' },
        ],
      },
      keywords: { nodes: [{ label: 'Balance of threat', articles: { totalCount: 2 } }] },
      journals: {
        nodes: [
          { articles: { totalCount: 9 }, issues: expect.arrayContaining([{ year: 2023 }]) },
          { articles: { totalCount: 3 } },
        ],
      },
      organizations: {
        nodes: [
          {
            members: [
              { country: { id: 'country:CHN' } },
              { country: { id: 'country:IRN' } },
              { country: { id: 'country:KAZ' } },
            ],
          },
        ],
      },
      statistics: { articles: 12, authors: 7 },
    });
  });
});
