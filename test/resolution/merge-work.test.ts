import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/domain/evidence.js';
import { mergeWork } from '../../src/resolution/merge-work.js';
import { referenceKeys } from '../../src/resolution/reference-keys.js';
import { workId, workIdOfKey } from '../../src/resolution/work-id.js';
import { workKeys } from '../../src/resolution/work-keys.js';
import { mentionOf, prose } from './mentions.js';

const evidence = (rule: string, level: Evidence['level'], start = 0): Evidence => ({
  quote: 'x',
  start,
  end: start + 1,
  language: 'en',
  section: 'abstract',
  level,
  rule,
});

describe('ids', () => {
  const issue = { serial: 57, year: 1402 };
  test.each([
    [
      'the DOI',
      mentionOf({ document: 'a', doi: '10.1162/ISEC_a_00351', pages: '1-28' }),
      'article:10.1162/isec_a_00351',
    ],
    [
      'the place in the journal',
      mentionOf({
        document: 'a',
        journal: { en: 'International Security' },
        issue: { volume: 44, number: 1 },
        pages: '42-79',
      }),
      'article:international-security/v44n1/42-79',
    ],
  ])('%s', (_, mention, id) => {
    expect(mergeWork([mention]).id).toBe(id);
  });

  test('else the title, else the text, readable and different for different works', () => {
    const titled = mergeWork([
      mentionOf({ document: 'a', title: { en: 'Harbours and Tariffs' }, journal: { en: 'J' }, issue }),
    ]);
    expect(titled.id).toMatch(/^article:harbours-and-tariffs-[0-9a-f]{6}$/);
    expect(mergeWork([mentionOf({ document: 'a', title: { fa: 'ایران و چین' } })]).id).toMatch(
      /^article:[a-z-]+-[0-9a-f]{6}$/,
    );
    const texts = [1, 2].map(
      (seed) => mergeWork([mentionOf({ document: 'a', abstract: { en: prose(seed) } })]).id,
    );
    expect(texts[0]).toMatch(/^article:text-[0-9a-f]{12}$/);
    expect(texts[0]).not.toBe(texts[1]);
    const empty = [1, 2].map((index) => mergeWork([mentionOf({ document: 'a', index })]).id);
    expect(empty[0]).not.toBe(empty[1]);
  });

  test('do not depend on which document is called what', () => {
    const of = (document: string): string =>
      mergeWork([mentionOf({ document, title: { en: 'Harbours and Tariffs' } })]).id;
    expect(of('a')).toBe(of('b'));
  });
});

test('each value comes from the least damaged source that has it', () => {
  const merged = mergeWork([
    mentionOf({
      document: 'a',
      damage: 0.2,
      title: { fa: 'بنهدر و تعرفه', en: 'Harbours' },
      abstract: { fa: 'متن آسیب‌دیده' },
      year: 2020,
      pages: '1-9',
    }),
    mentionOf({
      document: 'b',
      damage: 0,
      title: { fa: 'بندر و تعرفه' },
      abstract: { fa: 'متن سالم' },
      year: 2021,
    }),
  ]);
  expect(merged).toMatchObject({
    title: { fa: 'بندر و تعرفه', en: 'Harbours' },
    abstract: { fa: 'متن سالم', en: null },
    year: 2021,
    pages: '1-9',
    language: 'fa',
    documents: [{ id: 'document:a' }, { id: 'document:b' }],
  });
});

test('claims are united: the strongest role, the evidence of all documents, strongest first', () => {
  const merged = mergeWork([
    mentionOf({
      document: 'a',
      theories: [
        { id: 'realism', role: 'MENTIONS', confidence: 0.99, evidence: [evidence('r1', 'FULL_TEXT')] },
      ],
      countries: [{ id: 'CHN', role: 'ACTOR', confidence: 0.8, evidence: [evidence('r1', 'ABSTRACT')] }],
    }),
    mentionOf({
      document: 'b',
      theories: [
        { id: 'realism', role: 'APPLIES', confidence: 0.9, evidence: [evidence('r2', 'ABSTRACT', 4)] },
      ],
      countries: [{ id: 'CHN', role: 'SUBJECT', confidence: 0.7, evidence: [evidence('r2', 'TITLE')] }],
      regions: [
        { id: 'central-asia', role: 'SUBJECT', confidence: 0.9, evidence: [evidence('r3', 'TITLE')] },
      ],
    }),
  ]);
  expect(merged.theories).toMatchObject([
    {
      id: 'theory:realism',
      role: 'APPLIES',
      confidence: 0.9,
      level: 'ABSTRACT',
      evidence: [
        { rule: 'r2', documentId: 'document:b' },
        { rule: 'r1', documentId: 'document:a' },
      ],
    },
  ]);
  expect(merged.places.map(({ id, role }) => [id, role])).toEqual([
    ['country:CHN', 'SUBJECT'],
    ['region:central-asia', 'SUBJECT'],
  ]);
});

describe('bylines', () => {
  test('two scripts meet by position when the lists are equally long', () => {
    const { authors } = mergeWork([
      mentionOf({ document: 'a', authors: ['سیدعلی طباطبایی پناه', 'علیرضا سلطانی'] }),
      mentionOf({ document: 'b', authors: ['Ali Tabatabaee', 'Alireza Soltani'] }),
    ]);
    expect(authors.map(({ nameAsPrinted }) => nameAsPrinted)).toEqual([
      { fa: 'سیدعلی طباطبایی پناه', en: 'Ali Tabatabaee' },
      { fa: 'علیرضا سلطانی', en: 'Alireza Soltani' },
    ]);
  });

  test('and by name when they are not, or stand in another order', () => {
    const { authors } = mergeWork([
      mentionOf({ document: 'a', authors: ['بیژن پیروز', 'هادی غلام نیا', 'محمدعلی شیرخانی'] }),
      mentionOf({ document: 'b', authors: ['Mohammad Ali Shir Khani', 'Hadi Gholamnia'] }),
    ]);
    expect(authors.map(({ nameAsPrinted }) => nameAsPrinted.en)).toEqual([
      null,
      'Hadi Gholamnia',
      'Mohammad Ali Shir Khani',
    ]);
  });

  test('every entry keeps the keys of the mentions it was merged from, each once', () => {
    const { authors } = mergeWork([
      mentionOf({ document: 'a', authors: ['Ann Bee', 'Ann Bee', 'Cy Dee'] }),
      mentionOf({ document: 'b', index: 3, authors: ['Cy Dee', 'Ann Bee'] }),
    ]);
    expect(authors.map(({ mentionKeys }) => mentionKeys)).toEqual([
      ['a#0/1', 'b#3/2'],
      ['a#0/2'],
      ['a#0/3', 'b#3/1'],
    ]);
  });

  test('and the form of the name that each of them prints', () => {
    const { authors } = mergeWork([
      mentionOf({ document: 'a', authors: ['سیدعلی طباطبایی/Ali Tabatabaee'] }),
      mentionOf({ document: 'b', authors: ['Seyyed Ali Tabatabaei'] }),
      mentionOf({ document: 'c', authors: ['سیدعلی طباطبایی/Ali Tabatabaee'] }),
    ]);
    expect(authors.map(({ variants }) => variants)).toEqual([
      ['سیدعلی طباطبایی|Ali Tabatabaee', '|Seyyed Ali Tabatabaei', 'سیدعلی طباطبایی|Ali Tabatabaee'],
    ]);
  });

  test('a name that stands elsewhere is nobody else by its position', () => {
    const { authors } = mergeWork([
      mentionOf({ document: 'a', authors: ['Ann Bee', 'Cy Dee'] }),
      mentionOf({ document: 'b', authors: ['سارا کریمی', 'Ann Bee'] }),
    ]);
    expect(authors.map(({ mentionKeys }) => mentionKeys)).toEqual([['a#0/1', 'b#0/2'], ['a#0/2']]);
  });

  test('an affiliation names its institution', () => {
    const mention = mentionOf({ document: 'a', authors: ['Ann Bee'] });
    const withAffiliations = (...affiliations: string[]): ReturnType<typeof mentionOf> => ({
      ...mention,
      article: { ...mention.article, authors: [{ ...mention.article.authors[0]!, affiliations }] },
    });
    const names = mergeWork([
      withAffiliations(
        'Associate Professor, Department of Political Science, University of Tehran, Tehran, Iran.',
        'دانشیار گروه علوم سیاسی، دانشگاه تهران، تهران، ایران',
        'دانش‌آموخته دکتری روابط بین‌الملل از دانشگاه تربیت مدرس',
        'Lecturer at Tarbiat Modares University',
        'Researcher, Harbour Police College, Sample Town',
      ),
    ]).authors[0]!.affiliations.map(({ name }) => [name.fa, name.en]);
    const [tehran, modares] = [
      ['دانشگاه تهران', 'University of Tehran'],
      ['دانشگاه تربیت مدرس', 'Tarbiat Modares University'],
    ];
    expect(names).toEqual([tehran, tehran, modares, modares, [null, 'Harbour Police College']]);
  });
});

describe('references', () => {
  const reference = {
    raw: 'Farrell, H. & Newman, A. …',
    authors: ['Farrell, H.'],
    year: 2019,
    title: 'Weaponized Interdependence: How Global Networks Shape Coercion',
    doi: null,
  };

  test('share keys with the article they cite', () => {
    const held = mentionOf({
      document: 'a',
      title: { en: 'Weaponized interdependence: how global networks shape coercion' },
      doi: '10.1162/isec_a_00351',
    });
    expect(workKeys(held)).toEqual(expect.arrayContaining(referenceKeys(reference)));
    expect(workKeys(held).map(workIdOfKey)).toContain(workId(reference));
    expect(workKeys(held).map(workIdOfKey)).toContain(workId({ ...reference, doi: '10.1162/ISEC_a_00351' }));
  });

  test('without title and DOI are told apart by their letters', () => {
    const bare = { ...reference, title: null };
    expect(referenceKeys(bare)).toEqual([]);
    expect(workId(bare)).toBe(workId({ ...bare, raw: 'Farrell, H. &\nNewman, A. …' }));
    expect(workId(bare)).not.toBe(workId({ ...bare, raw: 'Other' }));
  });
});

test('an empty cluster is a bug of the caller', () => {
  expect(() => mergeWork([])).toThrow();
});

test('of texts that differ in their spacing only, the one spaced with care is kept', () => {
  const [careful, careless] = ['آب کمیاب‌تر می‌شود.', 'آب کمیابتر میشود.'];
  for (const [one, other] of [
    [careful, careless],
    [careless, careful],
  ])
    expect(
      mergeWork([
        mentionOf({ document: 'a', abstract: { fa: one! } }),
        mentionOf({ document: 'b', abstract: { fa: other! } }),
      ]).abstract.fa,
    ).toBe(careful);
  const unlike = mergeWork([
    mentionOf({ document: 'a', abstract: { fa: 'آب کم است.' } }),
    mentionOf({ document: 'b', abstract: { fa: careful } }),
  ]);
  expect(unlike.abstract.fa).toBe('آب کم است.');
});

test('initials in a byline give way to the names they stand for, and to no others', () => {
  const byline = (...names: string[]) =>
    mergeWork(names.map((name, index) => mentionOf({ document: 'abc'[index]!, authors: [name] }))).authors[0]!
      .nameAsPrinted.en;
  expect(byline('R. Simbar', 'Reza Simbar')).toBe('Reza Simbar');
  expect(byline('R. Simbar', 'Saeed Simbar', 'Simbar, Reza')).toBe('Simbar, Reza');
  expect(byline('Reza Simbar', 'Riza Simbar')).toBe('Reza Simbar');
});
