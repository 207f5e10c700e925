import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
beforeAll(async () => {
  atlas = await openGraphqlAtlas();
});
afterAll(() => atlas.close());

const QUERY = `query ($filter: ArticleFilter) {
  articles(filter: $filter, orderBy: { field: ID }, first: 100) { totalCount nodes { id } }
}`;

async function found(filter: unknown): Promise<string[]> {
  const { articles } = await atlas.data<{ articles: { totalCount: number; nodes: { id: string }[] } }>(
    QUERY,
    { filter },
  );
  expect(articles.totalCount).toBe(articles.nodes.length);
  return articles.nodes.map((node) => node.id.replace('article:', ''));
}

const INTERDEPENDENCE_ON_CHINA = ['cooperation-in-central-asia', 'sanctions-and-trade', 'weapons-of-trade'];
const ALL = 12;

describe('articles(filter)', () => {
  it.each([
    ['by English names', { theory: { name: 'interdependence' }, places: [{ name: 'China' }] }],
    ['by Persian names', { theory: { name: 'وابستگی متقابل' }, places: [{ name: 'چین' }] }],
    [
      'by Persian names spaced and spelt otherwise',
      { theory: { name: 'وابستگي  متقابل' }, places: [{ name: 'چين' }] },
    ],
    ['by ids', { theory: { id: 'theory:interdependence' }, places: [{ id: 'country:CHN' }] }],
    ['by ids without prefix', { theory: { id: 'interdependence' }, places: [{ id: 'CHN' }] }],
    [
      'with defaults given as null',
      {
        theory: { name: 'interdependence', includeSubtheories: null, roles: null },
        places: [{ name: 'China', includeParts: null }],
      },
    ],
  ])('applies a theory and what is below it to a place: %s', async (_, filter) => {
    expect(await found(filter)).toEqual(INTERDEPENDENCE_ON_CHINA);
  });

  it.each([
    [
      'a theory alone, without what is below it',
      { theory: { id: 'interdependence', includeSubtheories: false } },
      ['gas-and-neighbours'],
    ],
    [
      'articles that criticise a theory',
      { theory: { id: 'interdependence', roles: ['CRITICIZES'] } },
      ['limits-of-interdependence'],
    ],
    [
      'articles that only name it, sub-theories included',
      { theory: { id: 'realism', roles: ['MENTIONS'] } },
      ['great-powers-and-alliances', 'weapons-of-trade'],
    ],
    [
      'what it cites: a work',
      { cites: 'work:power-and-interdependence' },
      ['cooperation-in-central-asia', 'gas-and-neighbours', 'weapons-of-trade'],
    ],
    ['what it cites: an article held here', { cites: 'article:gas-and-neighbours' }, ['sanctions-and-trade']],
    [
      'sure claims only',
      { theory: { id: 'liberalism', minConfidence: 0.9 } },
      ['cooperation-in-central-asia', 'gas-and-neighbours', 'sanctions-and-trade', 'weapons-of-trade'],
    ],
    [
      'a region with the countries in it',
      { places: [{ name: 'Central Asia' }] },
      ['cooperation-in-central-asia', 'gas-and-neighbours', 'water-as-security'],
    ],
    [
      'a region alone',
      { places: [{ name: 'Central Asia', includeParts: false }] },
      ['cooperation-in-central-asia'],
    ],
    [
      'a dyad',
      { places: [{ name: 'United States' }, { name: 'China' }] },
      ['sanctions-and-trade', 'weapons-of-trade'],
    ],
    [
      'a dyad after a theory',
      { theory: { id: 'weaponized-interdependence' }, places: [{ name: 'Iran' }, { name: 'China' }] },
      ['sanctions-and-trade'],
    ],
    ['a place only named', { places: [{ id: 'CHN', roles: ['MENTIONS'] }] }, ['gas-and-neighbours']],
    ['a place as the subject', { places: [{ id: 'USA', roles: ['SUBJECT'] }] }, ['weapons-of-trade']],
    ['no theory at all', { noTheory: true }, ['diary-of-diplomacy']],
    ['a place without any theory', { noTheory: true, places: [{ name: 'ایران' }] }, ['diary-of-diplomacy']],
    [
      'years',
      { years: { from: 2017, to: 2018 } },
      ['between-two-schools', 'democracies-and-war', 'diary-of-diplomacy'],
    ],
    ['solar years', { solarYears: { from: 1402 } }, ['sanctions-and-trade', 'weapons-of-trade']],
    ['a language', { language: 'EN' }, ['democracies-and-war', 'limits-of-interdependence']],
    [
      'an author by name',
      { authors: [{ name: 'Author Six' }] },
      ['democracies-and-war', 'limits-of-interdependence'],
    ],
    [
      'an author by Persian name',
      { authors: [{ name: 'نويسنده هفتم' }] },
      ['diary-of-diplomacy', 'iran-and-its-neighbours', 'sanctions-and-trade'],
    ],
    [
      'an author known in Latin only, by the name in Persian',
      { authors: [{ name: 'اوتر سیکس' }] },
      ['democracies-and-war', 'limits-of-interdependence'],
    ],
    [
      'two authors together',
      { authors: [{ id: 'author:author-two' }, { name: 'author one' }] },
      ['gas-and-neighbours', 'weapons-of-trade'],
    ],
    [
      'a journal',
      { journal: { name: 'Sample Review' } },
      ['democracies-and-war', 'diary-of-diplomacy', 'limits-of-interdependence'],
    ],
    [
      'an issue',
      { issue: 'issue:sample-quarterly/2019' },
      ['iran-and-its-neighbours', 'threats-in-the-gulf'],
    ],
    ['a keyword', { keywords: ['energy'] }, ['gas-and-neighbours']],
    ['two keywords', { keywords: ['China', 'Interdependence'] }, ['sanctions-and-trade', 'weapons-of-trade']],
    ['text of a title', { text: 'trade as a WEAPON' }, ['weapons-of-trade']],
    ['text spelt and spaced otherwise', { text: 'قدرتهاي بزرگ' }, ['great-powers-and-alliances']],
    ['text of an abstract', { text: 'about water as' }, ['water-as-security']],
    ['text of a keyword', { text: 'خلیج‌فارس' }, ['iran-and-its-neighbours', 'threats-in-the-gulf']],
    ['text that is nowhere', { text: 'submarine' }, []],
    ['claims of the title', { theory: { id: 'realism', roles: ['MENTIONS'] }, evidenceLevel: 'TITLE' }, []],
    [
      'either of two',
      { or: [{ language: 'EN' }, { noTheory: true }] },
      ['democracies-and-war', 'diary-of-diplomacy', 'limits-of-interdependence'],
    ],
    ['both of two', { and: [{ language: 'EN' }, { years: { from: 2018 } }] }, ['limits-of-interdependence']],
    [
      'one without another',
      { journal: { name: 'sample review' }, not: { language: 'EN' } },
      ['diary-of-diplomacy'],
    ],
    ['a denial in a denial', { not: { not: { noTheory: true } } }, ['diary-of-diplomacy']],
    ['nothing that is in everything', { not: {} }, []],
  ])('finds %s', async (_, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it('finds everything without a filter, the institution of all included', async () => {
    expect(await found(null)).toHaveLength(ALL);
    expect(await found({})).toHaveLength(ALL);
    expect(await found({ institution: { name: 'Sample University' } })).toHaveLength(ALL);
    expect(await found({ noTheory: false })).toHaveLength(ALL - 1);
  });

  it.each([
    ['a misspelt theory', { theory: { name: 'interdependense' } }, 'UNKNOWN_NAME', 'theory:interdependence'],
    ['a misspelt country', { places: [{ name: 'Kazakstann' }] }, 'UNKNOWN_NAME', 'country:KAZ'],
    ['an id nobody has', { theory: { id: 'theory:realismus' } }, 'UNKNOWN_ID', 'theory:realism'],
    ['a misspelt author', { authors: [{ name: 'Author Sit' }] }, 'UNKNOWN_NAME', 'author:author-six'],
    [
      'a name several authors share',
      { authors: [{ name: 'Author' }] },
      'AMBIGUOUS_NAME',
      'author:author-one',
    ],
    ['a keyword nobody prints', { keywords: ['Enerji'] }, 'UNKNOWN_NAME', 'keyword:energy'],
  ])('says so for %s, with the nearest', async (_, filter, code, candidate) => {
    const { code: told, candidates } = await atlas.failure(QUERY, { filter });
    expect(told).toBe(code);
    expect((candidates as { id: string }[]).map(({ id }) => id)).toContain(candidate);
  });

  it.each([
    ['a text without a word', { text: '\u061f\u061f' }],
    ['neither id nor name', { theory: {} }],
    ['both id and name', { theory: { id: 'realism', name: 'realism' } }],
    ['no role at all', { theory: { id: 'realism', roles: [] } }],
    ['a confidence beyond 1', { places: [{ id: 'CHN', minConfidence: 2 }] }],
    ['a solar year in the Gregorian calendar', { years: { from: 1402 } }],
    ['a Gregorian year in the solar calendar', { solarYears: { to: 2020 } }],
    ['years that end before they begin', { not: { years: { from: 2020, to: 2019 } } }],
    ['an empty text', { text: ' ' }],
    ['an empty choice', { or: [] }],
    ['more conditions than anybody asks', { or: Array.from({ length: 60 }, () => ({ language: 'FA' })) }],
  ])('refuses %s', async (_, filter) => {
    expect(await atlas.failure(QUERY, { filter })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
