import { describe, expect, it } from 'vitest';
import { readCurated } from '../../scripts/ontology/read-curated.js';
import { placeOntology } from './place-ontology.js';

const ontology = placeOntology();

/** Keys of the countries in a region, nested regions included. */
function countriesOf(region: string): string[] {
  return ontology
    .descendants(`region:${region}`)
    .filter((id) => id.startsWith('country:'))
    .map((id) => id.slice('country:'.length))
    .sort();
}

describe('regions', () => {
  it('holds all of UN M49 and more than fifty regions beside it', () => {
    const { regions, standards } = readCurated();
    const scholarly = Object.values(regions).filter(({ m49 }) => m49 === undefined);
    expect(Object.keys(standards.regions)).toHaveLength(29);
    expect(scholarly.length).toBeGreaterThan(50);
    expect(ontology.regions).toHaveLength(29 + scholarly.length);
  });

  it('puts Iran where M49 has it and where scholars have it', () => {
    expect(ontology.ancestors('country:IRN')).toEqual(
      expect.arrayContaining(
        ['southern-asia', 'west-asia', 'middle-east', 'persian-gulf', 'caspian', 'asia'].map(
          (key) => `region:${key}`,
        ),
      ),
    );
    expect(ontology.ancestors('country:IRN')).not.toContain('region:south-asia');
  });

  it.each([
    ['central-asia', ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']],
    ['baltic', ['EST', 'LTU', 'LVA']],
    ['persian-gulf', ['ARE', 'BHR', 'IRN', 'IRQ', 'KWT', 'OMN', 'QAT', 'SAU']],
    ['scandinavia', ['DNK', 'NOR', 'SWE']],
  ])('%s consists of %j', (region, countries) => {
    expect(countriesOf(region)).toEqual(countries);
  });

  it('reaches the wider regions through the narrower ones', () => {
    expect(countriesOf('post-soviet-space')).toEqual(
      expect.arrayContaining(['RUS', 'UKR', 'UZB', 'GEO', 'EST']),
    );
    expect(countriesOf('central-eurasia')).toEqual(expect.arrayContaining(['KAZ', 'ARM', 'RUS']));
    expect(countriesOf('middle-east-and-north-africa')).toEqual(
      expect.arrayContaining(['IRN', 'MAR', 'QAT']),
    );
    expect(countriesOf('europe')).not.toContain('IRN');
  });

  it.each([
    ['آسیای میانه', 'central-asia'],
    ['آسیای غربی', 'west-asia'],
    ['خاورمیانه', 'middle-east'],
    ['Mideast', 'middle-east'],
    ['MENA', 'middle-east-and-north-africa'],
    ['شامات', 'levant'],
    ['حوزه مدیترانه', 'mediterranean'],
    ['خلیج فارس', 'persian-gulf'],
    ['خارج نزدیک', 'near-abroad'],
    ['former Soviet republics', 'post-soviet-space'],
    ['South-East Asia', 'southeast-asia'],
    ['ایندوپاسیفیک', 'indo-pacific'],
  ])('knows %s as %s', (name, key) => {
    expect(ontology.resolveName(name, ['region'])).toMatchObject({
      status: 'found',
      entry: { id: `region:${key}` },
    });
  });
});
