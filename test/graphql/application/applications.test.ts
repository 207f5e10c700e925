import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
beforeAll(async () => {
  atlas = await openGraphqlAtlas();
});
afterAll(() => atlas.close());

interface Row {
  role: string;
  article: { id: string };
  theoryPath: { id: string }[];
  placePath: { id: string }[];
  place: { id: string } | null;
}

async function rows(filter: unknown): Promise<{ totalCount: number; nodes: Row[] }> {
  const data = await atlas.data<{ applications: { totalCount: number; nodes: Row[] } }>(
    `query ($filter: ApplicationFilter) {
      applications(filter: $filter, first: 100) { totalCount nodes {
        role confidence placeRole article { id } place { id } theoryPath { id } placePath { id } evidence { quote } placeEvidence { quote }
      } }
    }`,
    { filter },
  );
  return data.applications;
}

describe('applications', () => {
  it('give one row for article, theory and place, with the paths by which both count', async () => {
    const { totalCount, nodes } = await rows({
      theory: { name: 'interdependence' },
      places: [{ name: 'Asia' }],
    });
    expect(totalCount).toBe(nodes.length);
    expect(nodes).toContainEqual({
      role: 'APPLIES',
      confidence: 0.95,
      placeRole: 'SUBJECT',
      article: { id: 'article:weapons-of-trade' },
      place: { id: 'country:CHN' },
      theoryPath: ['weaponized-interdependence', 'complex-interdependence', 'interdependence'].map((key) => ({
        id: `theory:${key}`,
      })),
      placePath: [{ id: 'country:CHN' }, { id: 'region:east-asia' }, { id: 'region:asia' }],
      evidence: [{ quote: 'weaponized interdependence' }],
      placeEvidence: [{ quote: 'CHN' }],
    });
    expect(nodes.map((row) => `${row.article.id.slice(8)} ${row.place?.id}`)).toEqual([
      'cooperation-in-central-asia country:CHN',
      'cooperation-in-central-asia region:central-asia',
      'gas-and-neighbours country:KAZ',
      'sanctions-and-trade country:CHN',
      'sanctions-and-trade country:IRN',
      'weapons-of-trade country:CHN',
    ]);
  });

  it('have a row without place for an article that studies none, unless places are asked for', async () => {
    const comparing = { theory: { id: 'constructivism', roles: ['COMPARES'], includeSubtheories: false } };
    expect((await rows(comparing)).nodes).toMatchObject([
      { place: null, placePath: [], placeRole: null, placeEvidence: [] },
    ]);
    expect((await rows({ ...comparing, places: [{ name: 'Iran' }] })).nodes).toEqual([]);
  });

  it('show both places of a dyad, and heed conditions on the article', async () => {
    const dyad = { places: [{ name: 'China' }, { name: 'United States' }] };
    expect((await rows(dyad)).totalCount).toBe(4);
    expect((await rows({ ...dyad, articles: { text: 'sanctions' } })).totalCount).toBe(2);
  });
});
