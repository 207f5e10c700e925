import { describe, expect, it } from 'vitest';
import { readCurated } from '../../scripts/ontology/read-curated.js';
import { placeOntology } from './place-ontology.js';

const ontology = placeOntology();
const members = ontology.organizations.find(({ id }) => id === 'organization:united-nations')!.members;

/** States whose adjective, in one language, is their name itself or that of another place ("Central African"). */
const WITHOUT_OWN_ADJECTIVE = ['CAF', 'COG', 'DOM', 'SLB', 'SSD', 'TLS', 'ZAF'].map(
  (code) => `country:${code}`,
);

describe('countries', () => {
  it('holds every country and territory of ISO 3166-1', () => {
    const codes = Object.keys(readCurated().standards.countries);
    expect(codes).toHaveLength(249);
    expect(codes.filter((code) => !ontology.get(`country:${code}`))).toEqual([]);
  });

  it('gives each of the 193 members of the United Nations demonyms in both languages and a region', () => {
    expect(members).toHaveLength(193);
    const lacking = members.filter(({ country: id }) => {
      const country = ontology.countries.find((entry) => entry.id === id)!;
      const adjectives = [country.demonyms.fa, country.demonyms.en];
      return adjectives.some((list) => list.length === 0) || country.parents.length === 0;
    });
    expect(lacking.map(({ country }) => country)).toEqual(WITHOUT_OWN_ADJECTIVE);
  });

  it.each([
    ['SUN', 1922, 1991],
    ['YUG', 1918, 2003],
    ['CSK', 1918, 1993],
    ['DDR', 1949, 1990],
    ['XOT', 1299, 1922],
  ])('keeps the historical state %s apart, with its years', (code, from, to) => {
    const country = ontology.countries.find(({ id }) => id === `country:${code}`);
    expect(country).toMatchObject({ existed: { from, to }, alpha2: null });
  });

  it.each([
    ['ایالات متحده', 'USA'],
    ['امریکا', 'USA'],
    ['U.S.', 'USA'],
    ['United States of America', 'USA'],
    ['جمهوری خلق چین', 'CHN'],
    ["People's Republic of China", 'CHN'],
    ['Islamic Republic of Iran', 'IRN'],
    ['Persia', 'IRN'],
    ['اتحاد شوروی', 'SUN'],
    ['USSR', 'SUN'],
    ['برمه', 'MMR'],
    ['Burma', 'MMR'],
    ['Swaziland', 'SWZ'],
    ['Turkey', 'TUR'],
    ['کرهٔ جنوبی', 'KOR'],
    ['کره شمالي', 'PRK'],
    ['کوزوو', 'XKX'],
    ['Holland', 'NLD'],
    ['چک', 'CZE'],
    ['Zaire', 'COD'],
    ['Congo-Brazzaville', 'COG'],
    ['صحرای غربی', 'ESH'],
    ['آبخازیا', 'XAB'],
  ])('knows %s as %s', (name, code) => {
    expect(ontology.resolveName(name, ['country'])).toMatchObject({
      status: 'found',
      entry: { id: `country:${code}` },
    });
  });
});
