import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { ExtractedArticle, RecordReference } from '../../src/domain/article-record.js';
import type { IssueFacts, JournalFacts } from '../../src/domain/document.js';
import { toId } from '../../src/domain/ids.js';
import { resolveChanges, type FreshDocument } from '../../src/pipeline/resolve-changes.js';
import { MemoryGraph } from '../support/memory-graph.js';

type Names = readonly (readonly [fa: string | null, en: string | null])[];

const nothing: ExtractedArticle = {
  title: { fa: null, en: null },
  abstract: { fa: null, en: null },
  pages: null,
  doi: null,
  year: null,
  solarYear: null,
  receivedOn: null,
  acceptedOn: null,
  authors: [],
  keywords: { fa: [], en: [] },
  theories: [],
  countries: [],
  regions: [],
  organizations: [],
  methods: [],
  references: [],
  damage: 0,
};

function article(facts: Partial<ExtractedArticle>, names: Names): ExtractedArticle {
  const authors = names.map(([fa, en], index) => ({
    name: { fa, en },
    position: index + 1,
    corresponding: false,
    affiliations: [],
  }));
  return { ...nothing, ...facts, authors };
}

function reference(title: string, year: number, author: string): RecordReference {
  return { raw: `${author} (${year}). ${title}.`, authors: [author], year, title, doi: null };
}

function documentOf(
  name: string,
  articles: readonly ExtractedArticle[],
  journal: JournalFacts | null = null,
  issue: IssueFacts | null = null,
): FreshDocument {
  const id = toId('document', name);
  return {
    stored: {
      id,
      sha256: name,
      path: `${name}.txt`,
      format: 'bibtex',
      parserChain: [],
      languages: ['en'],
      damage: 0,
      extractorVersion: '1',
    },
    mentions: articles.map((entry, index) => ({ documentId: id, index, article: entry, journal, issue })),
  };
}

const journal: JournalFacts = {
  name: { fa: 'فصلنامه روابط خارجی', en: 'Foreign Relations Quarterly' },
  issn: null,
};
const issue: IssueFacts = {
  serial: 57,
  volume: null,
  number: null,
  season: 'spring',
  calendar: 'solar-hijri',
  year: 1402,
  publishedOn: '2023-05-22',
};

/** One work in three documents, a person in both scripts, a name that only its bridge joins, and a citation. */
const documents: readonly FreshDocument[] = [
  documentOf(
    'contents',
    [
      article({ pages: '85-120' }, [
        ['حسین نوروزی', 'Hossein Noroozi'],
        ['سرور سوری', 'Sorour Souri'],
      ]),
      article({ pages: '173-194' }, [['مصطفی ملکی', 'Mostafa Maleki']]),
    ],
    journal,
    issue,
  ),
  documentOf(
    'landing',
    [article({ pages: '85-120', doi: '10.1234/frq.57.4' }, [['حسین نوروزی', null]])],
    journal,
    issue,
  ),
  documentOf('entry', [
    article(
      {
        doi: '10.1234/frq.57.4',
        title: { fa: null, en: 'China and the war in Ukraine: a two-dimensional interdependence' },
      },
      [
        [null, 'Hossein Noroozi'],
        [null, 'Sorour Souri'],
      ],
    ),
  ]),
  documentOf('latin', [
    article(
      { title: { fa: null, en: 'An unrelated study of maritime trade routes in the Baltic' }, year: 2020 },
      [[null, 'Hossein Noroozi']],
    ),
  ]),
  documentOf('citing', [
    article(
      {
        title: { fa: null, en: 'Great powers and the logic of networks after the cold war' },
        year: 2024,
        references: [
          reference('China and the war in Ukraine: a two-dimensional interdependence', 2023, 'Noroozi, H.'),
          reference('A book that nobody here holds, in two volumes', 1999, 'Carr, E. H.'),
          // The held article shows no DOI, so only the title can tell.
          {
            ...reference('An unrelated study of maritime trade routes in the Baltic', 2020, 'Noroozi, H.'),
            doi: '10.1234/baltic',
          },
        ],
      },
      [[null, 'Sorour Souri']],
    ),
  ]),
];

async function store(order: readonly FreshDocument[], batchSizes: readonly number[]): Promise<MemoryGraph> {
  const graph = new MemoryGraph();
  for (let start = 0, turn = 0; start < order.length; turn += 1) {
    const size = batchSizes[turn % batchSizes.length] ?? 1;
    graph.apply(await resolveChanges(order.slice(start, start + size), graph.reader));
    start += size;
  }
  return graph;
}

describe('resolveChanges', () => {
  it('makes one article of the documents of one work, and one author of the forms of one name', async () => {
    const graph = await store(documents, [1]);
    expect(graph.articles.size).toBe(4);
    const names = [...graph.authors.values()].map((author) => author.name.en);
    expect(new Set(names)).toEqual(new Set(['Hossein Noroozi', 'Mostafa Maleki', 'Sorour Souri']));
    expect(names).toHaveLength(3);
  });

  it('makes a reference to a held work a citation of the article, in whichever order they come', async () => {
    for (const order of [documents, [...documents].reverse()]) {
      const graph = await store(order, [1]);
      const cited = [...graph.articles.values()].flatMap((entry) => entry.references.map((one) => one.id));
      expect(cited.filter((id) => graph.articles.has(id))).toHaveLength(2);
      expect(cited.filter((id) => id.startsWith('work:'))).toHaveLength(1);
    }
  });

  it('stores nothing anew when a document comes again', async () => {
    const graph = await store(documents, [5]);
    const before = graph.dump();
    for (const document of documents) graph.apply(await resolveChanges([document], graph.reader));
    expect(graph.dump()).toBe(before);
  });

  test.prop([
    fc.shuffledSubarray([...documents], { minLength: documents.length }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
  ])('gives the same graph in any order and any batches', async (order, batches) => {
    expect((await store(order, batches)).dump()).toBe((await store(documents, [5])).dump());
  });

  it('takes back what a new version of the extractor no longer says', async () => {
    const graph = await store(documents, [2]);
    const changed = documentOf('latin', [
      article(
        { title: { fa: null, en: 'An unrelated study of maritime trade routes in the Baltic' }, year: 2020 },
        [[null, 'Ingrid Lindqvist']],
      ),
    ]);
    graph.apply(await resolveChanges([changed], graph.reader));
    const authors = [...graph.articles.values()].flatMap((entry) =>
      entry.authors.map((author) => author.authorId),
    );
    expect(new Set(authors)).toEqual(new Set(graph.authors.keys()));
    expect(graph.authors.size).toBe(4);
  });
});
