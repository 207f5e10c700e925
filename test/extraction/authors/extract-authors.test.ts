import { describe, expect, it } from 'vitest';
import { extractArticles } from '../../../src/extraction/extract-articles.js';
import { loadOntology } from '../../../src/ontology/load-ontology.js';
import { documentOf, type Part } from '../document-of.js';

const authorsOf = (parts: readonly Part[]) =>
  extractArticles(documentOf(parts), loadOntology()).articles[0]!.authors;

describe('authors in both languages', () => {
  it('joins two bylines of one length by position', () => {
    expect(
      authorsOf([
        ['byline', 'fa', 'حسین نوروزی*، سرور سوری'],
        ['byline', 'en', 'Hossein Noroozi, Sorour Souri'],
      ]),
    ).toEqual([
      {
        name: { fa: 'حسین نوروزی', en: 'Hossein Noroozi' },
        position: 1,
        corresponding: true,
        affiliations: [],
      },
      { name: { fa: 'سرور سوری', en: 'Sorour Souri' }, position: 2, corresponding: false, affiliations: [] },
    ]);
  });

  it('joins bylines of different length by the sound of the names', () => {
    const authors = authorsOf([
      ['byline', 'fa', 'حسین نوروزی، سرور سوری'],
      ['byline', 'en', 'Sorour Souri'],
    ]);
    expect(authors.map(({ name }) => name)).toEqual([
      { fa: 'حسین نوروزی', en: null },
      { fa: 'سرور سوری', en: 'Sorour Souri' },
    ]);
  });

  it('gives each author the affiliations that his numbers point to', () => {
    const authors = authorsOf([
      ['byline', 'en', 'Barry Buzan1, Ole Wæver2, Jaap de Wilde1,2'],
      ['affiliation', 'en', '1 London School of Economics\n2 University of Copenhagen'],
    ]);
    expect(authors.map(({ affiliations }) => affiliations)).toEqual([
      ['London School of Economics'],
      ['University of Copenhagen'],
      ['London School of Economics', 'University of Copenhagen'],
    ]);
  });

  it('shares a single affiliation and reads the corresponding author from it', () => {
    const authors = authorsOf([
      ['byline', 'fa', 'حسین نوروزی، سرور سوری'],
      ['affiliation', 'fa', 'دانشگاه تهران'],
    ]);
    expect(authors.map(({ affiliations }) => affiliations)).toEqual([['دانشگاه تهران'], ['دانشگاه تهران']]);
    const [, second] = authorsOf([
      ['byline', 'fa', 'حسین نوروزی۱، سرور سوری۲'],
      ['affiliation', 'fa', '۱ دانشگاه تهران\n۲ دانشگاه گیلان (نویسنده مسئول) someone@example.org'],
    ]);
    expect(second).toMatchObject({ corresponding: true, affiliations: ['دانشگاه گیلان'] });
  });

  it('makes no author of an affiliation alone', () => {
    expect(authorsOf([['affiliation', 'en', 'University of Copenhagen']])).toEqual([]);
  });
});
