import { beforeAll, describe, expect, it } from 'vitest';
import type { ExtractedArticle } from '../../src/domain/article-record.js';
import { STUDIED_ROLES } from '../../src/domain/place-role.js';
import { APPLIED_ROLES, DISCUSSED_ROLES } from '../../src/domain/theory-role.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { sampleFiles, type SampleFile } from './sample-articles.js';

const ontology = loadOntology();
let files: SampleFile[] = [];
let articles: ExtractedArticle[] = [];

beforeAll(() => {
  files = sampleFiles();
  articles = files.flatMap((file) => file.articles);
});

/** The entry and everything below it, without prefix. */
function closure(id: string): Set<string> {
  return new Set([id, ...ontology.descendants(id)].map((each) => each.slice(each.indexOf(':') + 1)));
}

function applying(theory: string): ExtractedArticle[] {
  const wanted = closure(`theory:${theory}`);
  return articles.filter(({ theories }) =>
    theories.some(({ id, role }) => wanted.has(id) && (APPLIED_ROLES as readonly string[]).includes(role)),
  );
}

function studying(list: readonly ExtractedArticle[], place: string): ExtractedArticle[] {
  const wanted = closure(place);
  return list.filter(({ countries, regions }) =>
    [...countries, ...regions].some(
      ({ id, role }) => wanted.has(id) && (STUDIED_ROLES as readonly string[]).includes(role),
    ),
  );
}

describe('the sample corpus', () => {
  it('is read without a complaint', () => {
    expect(
      files.flatMap(({ name, diagnostics }) => diagnostics.map(({ rule }) => `${name}: ${rule}`)),
    ).toEqual([]);
    expect(articles).toHaveLength(88);
  });

  it('gives every article authors, keywords, an abstract in both languages and, outside the issue, a title', () => {
    const bare = articles.filter(
      ({ authors, abstract, keywords, title, pages }) =>
        authors.length === 0 ||
        abstract.fa === null ||
        abstract.en === null ||
        keywords.fa.length === 0 ||
        (title.en === null && title.fa === null && pages === null),
    );
    expect(bare.map(({ title, pages }) => title.en ?? title.fa ?? pages)).toEqual([]);
  });

  it('names every author of the classic articles in both scripts', () => {
    const classics = files.filter(({ format }) => format === 'bibtex').flatMap((file) => file.articles);
    const halves = classics.flatMap(({ authors }) =>
      authors.filter(({ name }) => name.fa === null || name.en === null),
    );
    expect(halves).toEqual([]);
  });

  it('gives no DOI twice', () => {
    const dois = articles.flatMap(({ doi }) => (doi === null ? [] : [doi]));
    expect(dois.filter((doi, index) => dois.indexOf(doi) !== index)).toEqual([]);
  });
});

describe('what the sample corpus answers', () => {
  it('Q1: which articles apply interdependence, sub-theories included, to China', () => {
    const pages = studying(applying('interdependence'), 'country:CHN').map((article) => article.pages);
    expect(pages).toEqual(expect.arrayContaining(['1-28', '85-120', '7-45']));
  });

  it.each([
    ['Q2: theories applied to Central Asia', 'regionalism', 'region:central-asia'],
    ['Q2: theories applied to Central Asia', 'balance-of-threat', 'region:central-asia'],
    ['Q3: countries to which balance of threat was applied', 'balance-of-threat', 'country:TUR'],
    ['Q3: countries to which balance of threat was applied', 'balance-of-threat', 'country:SAU'],
    ['Q8: who applies constructivism to Central Asia', 'constructivism', 'region:central-asia'],
  ])('%s: %s × %s', (_question, theory, place) => {
    expect(studying(applying(theory), place)).not.toEqual([]);
  });

  it('Q4, Q5: authors who write together, and paths between those who do not', () => {
    const partners = new Map<string, Set<string>>();
    for (const { authors } of articles)
      for (const one of authors)
        for (const other of authors)
          if (one !== other)
            partners.set(
              one.name.en ?? '',
              (partners.get(one.name.en ?? '') ?? new Set()).add(other.name.en ?? ''),
            );
    const reached = new Set(['Joseph S. Nye']);
    for (const name of reached) for (const partner of partners.get(name) ?? []) reached.add(partner);
    expect([...reached]).toEqual(expect.arrayContaining(['Robert O. Keohane', 'Rudra Sil', 'Nobuo Okawara']));
  });

  it('Q7: interdependence in more than five different years', () => {
    expect(new Set(applying('interdependence').map(({ year }) => year)).size).toBeGreaterThan(5);
  });

  it('Q9: articles that only criticise or compare realism', () => {
    const only = articles.filter(({ theories }) => {
      const roles = theories.filter(({ id }) => id === 'realism').map(({ role }) => role as string);
      return roles.length > 0 && roles.every((role) => (DISCUSSED_ROLES as readonly string[]).includes(role));
    });
    expect(only.length).toBeGreaterThan(2);
  });

  it('Q10: articles about Iran that name no theory', () => {
    expect(studying(articles, 'country:IRN').filter(({ theories }) => theories.length === 0)).not.toEqual([]);
  });

  it('Q11: articles on the dyad United States and China', () => {
    expect(studying(studying(articles, 'country:USA'), 'country:CHN').length).toBeGreaterThan(5);
  });

  it('Q14: works that several articles applying realist theories cite', () => {
    const cited = applying('realism').flatMap(({ references }) => references.map(({ title }) => title));
    expect(cited.filter((title) => title?.startsWith('The Origins of Alliances')).length).toBeGreaterThan(1);
  });
});
