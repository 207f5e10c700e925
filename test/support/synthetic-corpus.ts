import { createHash } from 'node:crypto';
import type { Id } from '../../src/domain/ids.js';
import type {
  GraphChange,
  ResolvedArticle,
  StoredAuthor,
  ResolvedClaim,
} from '../../src/domain/resolved-article.js';
import type { OntologyEntries } from '../../src/graph/write/ontology/ontology-rows.js';

const WORDS = 'state power order trade region crisis norm treaty border energy alliance threat'.split(' ');

/** Everything the claims of the corpus refer to. */
export function syntheticOntology(): OntologyEntries {
  const aliases = { fa: [], en: [] };
  const entry = <P extends string>(prefix: P, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${prefix}:x${index}` as const,
      name: { fa: `x${index}`, en: `x${index}` },
      aliases,
      source: 'synthetic',
    }));
  return {
    theories: entry('theory', 80).map((base) => ({
      ...base,
      kind: 'THEORY' as const,
      parents: [],
      founders: [],
    })),
    countries: entry('country', 200).map((base) => ({
      ...base,
      alpha2: null,
      demonyms: aliases,
      capitals: aliases,
      existed: null,
      parents: [],
    })),
    regions: [],
    organizations: entry('organization', 40).map((base) => ({ ...base, members: [] })),
    methods: entry('method', 10).map((base) => ({ ...base, parents: [] })),
  };
}

/**
 * `count` documents of one article each, the same at every call: 2.2 authors, 8 keywords, 2 theories, 3 places, an
 * organization, a method and 10 references an article, with one to three passages a claim.
 */
export function* syntheticChanges(count: number): Generator<GraphChange> {
  const random = seeded(7);
  const pick = (limit: number) => Math.floor(random() * limit);
  for (let index = 0; index < count; index++) {
    const sha256 = createHash('sha256').update(`document ${index}`).digest('hex');
    const documentId: Id<'document'> = `document:${sha256}`;
    const authorCount = 1 + pick(3) + (pick(5) === 0 ? 1 : 0);
    const authors = distinct(authorCount, () => pick(Math.ceil(count * 0.8) + 4)).map(author);
    const claim = <R extends string, I extends Id>(id: I, role: R): ResolvedClaim<R, I> => ({
      id,
      role,
      confidence: 0.9,
      level: 'ABSTRACT',
      review: null,
      evidence: Array.from({ length: 1 + pick(3) }, (_, nth) => ({
        documentId,
        quote: `${WORDS[pick(WORDS.length)]} and ${WORDS[pick(WORDS.length)]}`,
        start: nth * 100 + pick(90),
        end: nth * 100 + 95,
        language: 'en' as const,
        section: 'abstract' as const,
        level: 'ABSTRACT' as const,
        rule: 'synthetic',
      })),
    });
    const article: ResolvedArticle = {
      id: `article:s${index}`,
      formerIds: [],
      workKeys: [`t-${index}`, `p-${index}`],
      title: { fa: null, en: `The ${WORDS[pick(WORDS.length)]} of ${WORDS[pick(WORDS.length)]} ${index}` },
      abstract: { fa: null, en: WORDS.join(' ').repeat(12) },
      pages: '1-20',
      doi: null,
      year: 1990 + pick(35),
      solarYear: null,
      publishedOn: null,
      receivedOn: null,
      acceptedOn: null,
      language: 'en',
      journal: { id: `journal:j${pick(30)}`, name: { fa: null, en: 'A journal' }, issn: null },
      issue: null,
      authors: authors.map(({ id, name }, position) => ({
        authorId: id,
        position: position + 1,
        corresponding: position === 0,
        nameAsPrinted: name,
        affiliations: [
          {
            id: `institution:i${pick(300)}`,
            name: { fa: null, en: 'An institution' },
            asPrinted: 'An institution',
          },
        ],
        mentionKeys: [`${sha256}#0/${position + 1}`],
        variants: [],
        orcid: null,
      })),
      keywords: distinct(8, () => pick(3_000)).map((nth, position) => ({
        id: `keyword:k${nth}`,
        label: `k${nth}`,
        language: 'en',
        position: position + 1,
      })),
      theories: distinct(2, () => pick(80)).map((nth) => claim(`theory:x${nth}`, 'APPLIES')),
      places: distinct(3, () => pick(200)).map((nth) => claim(`country:x${nth}`, 'SUBJECT')),
      organizations: [claim(`organization:x${pick(40)}`, 'ACTOR')],
      methods: [claim(`method:x${pick(10)}`, 'USES')],
      references: distinct(10, () => pick(count * 3)).map((nth, position) => ({
        id: `work:w${nth}`,
        position: position + 1,
        raw: `Somebody. A work called ${nth}. 1990.`,
        title: `A work called ${nth}`,
        year: 1990,
        doi: null,
      })),
      citedKeys: [],
      searchText: ` article ${index} || ${WORDS.join(' ')} `,
      documents: [{ id: documentId, index: 0, record: '{}' }],
    };
    const document = {
      id: documentId,
      sha256,
      path: `${index}.txt`,
      format: 'issue-contents',
      parserChain: ['utf-8'],
      languages: ['en' as const],
      damage: 0,
      extractorVersion: '1',
      record: JSON.stringify(article.abstract).repeat(2),
    };
    yield {
      document,
      articles: [article],
      authors,
      retiredArticles: [],
      retiredAuthors: [],
      undecided: [],
      considered: [],
    };
  }
}

function author(nth: number): StoredAuthor {
  return {
    id: `author:a${nth}`,
    formerIds: [],
    name: { fa: null, en: `Author ${nth}` },
    nameKeys: [`a${nth}`],
    orcid: null,
  };
}

function distinct(count: number, next: () => number): number[] {
  const found = new Set<number>();
  while (found.size < count) found.add(next());
  return [...found];
}

/** A small generator (mulberry32), so that every run measures the same corpus. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
