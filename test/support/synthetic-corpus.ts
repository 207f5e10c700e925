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

/** The ids of the n-th theory, country, organization and method that articles claim something of. */
export interface ClaimedNames {
  theory(nth: number): Id<'theory'>;
  country(nth: number): Id<'country'>;
  organization(nth: number): Id<'organization'>;
  method(nth: number): Id<'method'>;
}

/** Those of `syntheticOntology`. */
const MADE_UP: ClaimedNames = {
  theory: (nth) => `theory:x${nth}`,
  country: (nth) => `country:x${nth}`,
  organization: (nth) => `organization:x${nth}`,
  method: (nth) => `method:x${nth}`,
};

/** With r from 0 to 1, the share of r³ of all names stands on a share of r of all articles: one in eight on half. */
const SKEW = 3;

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
 *
 * @param degrees `skewed`: a few authors, theories, places, keywords, journals and works stand on most articles, as in
 *   real collections (the n-th by a power law of n); `even`: all alike
 */
export function* syntheticChanges(
  count: number,
  degrees: 'even' | 'skewed' = 'even',
  claimed: ClaimedNames = MADE_UP,
): Generator<GraphChange> {
  const random = seeded(7);
  const pick = (limit: number) => Math.floor(random() * limit);
  const choose = (limit: number) => (degrees === 'even' ? pick(limit) : Math.floor(limit * random() ** SKEW));
  for (let index = 0; index < count; index++) {
    const sha256 = createHash('sha256').update(`document ${index}`).digest('hex');
    const documentId: Id<'document'> = `document:${sha256}`;
    const authorCount = 1 + pick(3) + (pick(5) === 0 ? 1 : 0);
    const authors = distinct(authorCount, () => choose(Math.ceil(count * 0.8) + 4)).map(author);
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
      journal: { id: `journal:j${choose(30)}`, name: { fa: null, en: 'A journal' }, issn: null },
      issue: null,
      authors: authors.map(({ id, name }, position) => ({
        authorId: id,
        position: position + 1,
        corresponding: position === 0,
        nameAsPrinted: name,
        affiliations: [
          {
            id: `institution:i${choose(300)}`,
            name: { fa: null, en: 'An institution' },
            asPrinted: 'An institution',
          },
        ],
        mentionKeys: [`${sha256}#0/${position + 1}`],
        variants: [],
        orcid: null,
      })),
      keywords: distinct(8, () => choose(3_000)).map((nth, position) => ({
        id: `keyword:k${nth}`,
        label: `k${nth}`,
        language: 'en',
        position: position + 1,
      })),
      theories: distinct(2, () => choose(80)).map((nth) => claim(claimed.theory(nth), 'APPLIES')),
      places: distinct(3, () => choose(200)).map((nth) => claim(claimed.country(nth), 'SUBJECT')),
      organizations: [claim(claimed.organization(pick(40)), 'ACTOR')],
      methods: [claim(claimed.method(pick(10)), 'USES')],
      references: distinct(10, () => choose(count * 3)).map((nth, position) => ({
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
