import { describe, expect, it } from 'vitest';
import { placeOntology } from './place-ontology.js';

const ontology = placeOntology();

describe('organizations', () => {
  it('holds more than forty-five', () => {
    expect(ontology.organizations.length).toBeGreaterThan(45);
  });

  it.each([
    ['shanghai-cooperation-organization', 'IRN', 2023, null],
    ['european-union', 'GBR', 1973, 2020],
    ['nato', 'SWE', 2024, null],
    ['csto', 'UZB', 1994, 2012],
    ['brics', 'IRN', 2024, null],
    ['eco', 'IRN', 1985, null],
    ['warsaw-pact', 'SUN', 1955, 1991],
  ])('%s has %s since %s until %s', (key, code, since, until) => {
    const organization = ontology.organizations.find(({ id }) => id === `organization:${key}`)!;
    expect(organization.members).toContainEqual({ country: `country:${code}`, since, until });
  });

  it.each([
    ['european-union', 27],
    ['nato', 32],
    ['gcc', 6],
    ['arab-league', 22],
    ['oic', 57],
    ['opec', 12],
    ['asean', 11],
  ])('%s has %i present members', (key, count) => {
    const organization = ontology.organizations.find(({ id }) => id === `organization:${key}`)!;
    const present = organization.members.filter(({ until }) => until === null);
    expect(present).toHaveLength(count);
  });

  it('never lets a member leave before it joined', () => {
    const wrong = ontology.organizations.flatMap(({ id, members }) =>
      members
        .filter(({ since, until }) => since !== null && until !== null && until < since)
        .map(({ country }) => `${id} ${country}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['ناتو', 'nato'],
    ['اکو', 'eco'],
    ['یک کمربند یک راه', 'belt-and-road-initiative'],
    ['OBOR', 'belt-and-road-initiative'],
    ['سازمان همکاری‌های شانگهای', 'shanghai-cooperation-organization'],
    ['Organization of the Islamic Conference', 'oic'],
    ['شورای امنیت', 'unsc'],
  ])('knows %s as %s', (name, key) => {
    expect(ontology.resolveName(name, ['organization'])).toMatchObject({
      status: 'found',
      entry: { id: `organization:${key}` },
    });
  });
});
