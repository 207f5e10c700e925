import type { Bilingual } from '../../../src/domain/bilingual.js';
import type { EvidenceLevel } from '../../../src/domain/evidence.js';
import type { Id } from '../../../src/domain/ids.js';
import type { Language } from '../../../src/domain/language.js';
import type { PlaceRole } from '../../../src/domain/place-role.js';
import type {
  ResolvedArticle,
  ResolvedClaim,
  ResolvedEvidence,
  ResolvedReference,
} from '../../../src/domain/resolved-article.js';
import type { TheoryRole } from '../../../src/domain/theory-role.js';
import { articleSearchText } from '../../../src/pipeline/article-search-text.js';
import { recordOf, type ArticleMention } from '../../../src/resolution/article-mention.js';
import { samplePeople } from './sample-people.js';

/** A sample article in few words; all else is derived. */
export interface ArticleSpec {
  readonly key: string;
  readonly title: Bilingual;
  readonly year: number;
  /** Keys of people, in the order of the byline; the first is the corresponding one. */
  readonly authors: readonly string[];
  /** `key: role`, for theories; ids as in the record. */
  readonly theories?: Readonly<Record<string, TheoryRole>>;
  /** `country:X` or `region:x` with the role. */
  readonly places?: Readonly<Record<string, PlaceRole>>;
  readonly organizations?: readonly string[];
  readonly methods?: readonly string[];
  readonly keywords?: Bilingual<readonly string[]>;
  readonly cites?: readonly string[];
  readonly works?: readonly string[];
  readonly journal?: 'sample-quarterly' | 'sample-review';
  readonly confidence?: number;
}

/** The article as the resolution would hand it to the graph. */
export function sampleArticle(spec: ArticleSpec, documentId: Id<'document'>): ResolvedArticle {
  const journal = spec.journal ?? 'sample-quarterly';
  const claim = claimMaker(spec, documentId);
  const article: Omit<ResolvedArticle, 'searchText' | 'documents'> = {
    id: `article:${spec.key}`,
    formerIds: [`article:${spec.key}-once`],
    workKeys: [`title-${spec.key}`],
    title: spec.title,
    abstract: { fa: null, en: `A sample abstract about ${spec.key.replaceAll('-', ' ')}.` },
    pages: '1-20',
    doi: null,
    year: spec.year,
    solarYear: spec.year - 621,
    publishedOn: null,
    receivedOn: null,
    acceptedOn: null,
    language: spec.title.fa === null ? 'en' : 'fa',
    journal: { id: `journal:${journal}`, name: { fa: null, en: journal.replace('-', ' ') }, issn: null },
    issue: {
      id: `issue:${journal}/${spec.year}`,
      serial: spec.year - 2000,
      volume: null,
      number: null,
      season: 'spring',
      calendar: 'gregorian',
      year: spec.year,
      publishedOn: null,
    },
    authors: spec.authors.map((key, index) => ({
      authorId: `author:${key}`,
      position: index + 1,
      corresponding: index === 0,
      nameAsPrinted: samplePeople[key] ?? { fa: null, en: null },
      affiliations: [
        {
          id: 'institution:sample-university',
          name: { fa: null, en: 'Sample University' },
          asPrinted: 'Sample Univ.',
        },
      ],
      mentionKeys: [`${documentId.slice('document:'.length)}#0/${index + 1}`],
      variants: [],
      orcid: null,
    })),
    keywords: keywordsOf(spec),
    theories: Object.entries(spec.theories ?? {}).map(([key, role]) => claim(`theory:${key}` as const, role)),
    places: Object.entries(spec.places ?? {}).map(([id, role]) => claim(id as Id<'country'>, role)),
    organizations: (spec.organizations ?? []).map((key) => claim(`organization:${key}` as const, 'ACTOR')),
    methods: (spec.methods ?? []).map((key) => claim(`method:${key}` as const, 'USES')),
    references: referencesOf(spec),
    citedKeys: (spec.works ?? []).map((work) => `title-${work}`),
  };
  const documents = [{ id: documentId, index: 0, record: recordOf(mentionOf(documentId, article)) }];
  return { ...article, documents, searchText: articleSearchText(article) };
}

/** What the document would have shown of the article. */
function mentionOf(
  documentId: Id<'document'>,
  { journal, issue, ...article }: Omit<ResolvedArticle, 'searchText' | 'documents'>,
): ArticleMention {
  const keywordsIn = (language: Language) =>
    article.keywords.filter((keyword) => keyword.language === language).map(({ label }) => label);
  const { title, abstract, pages, doi, year, solarYear, receivedOn, acceptedOn } = article;
  return {
    documentId,
    index: 0,
    journal,
    issue,
    article: {
      title,
      abstract,
      pages,
      doi,
      year,
      solarYear,
      receivedOn,
      acceptedOn,
      damage: 0,
      authors: article.authors.map(({ nameAsPrinted, position, corresponding, affiliations }) => ({
        name: nameAsPrinted,
        position,
        corresponding,
        affiliations: affiliations.map(({ asPrinted }) => asPrinted),
      })),
      keywords: { fa: keywordsIn('fa'), en: keywordsIn('en') },
      theories: [],
      countries: [],
      regions: [],
      organizations: [],
      methods: [],
      references: article.references.map((reference) => ({ authors: [], ...reference })),
    },
  };
}

function claimMaker(spec: ArticleSpec, documentId: Id<'document'>) {
  return <R extends string, I extends Id>(id: I, role: R): ResolvedClaim<R, I> => {
    const level: EvidenceLevel = role === 'MENTIONS' ? 'ABSTRACT' : 'TITLE';
    const quote = id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
    const evidence: ResolvedEvidence = {
      documentId,
      quote,
      start: 10,
      end: 10 + quote.length,
      language: 'en',
      section: level === 'TITLE' ? 'title' : 'abstract',
      level,
      rule: 'sample-rule',
    };
    return { id, role, confidence: spec.confidence ?? 0.95, level, review: null, evidence: [evidence] };
  };
}

function keywordsOf(spec: ArticleSpec): ResolvedArticle['keywords'] {
  const inLanguage = (language: Language) =>
    (spec.keywords?.[language] ?? []).map((label, index) => ({
      id: `keyword:${label.replaceAll(' ', '-').toLowerCase()}` as const,
      label,
      language,
      position: index + 1,
    }));
  return [...inLanguage('fa'), ...inLanguage('en')];
}

function referencesOf(spec: ArticleSpec): ResolvedReference[] {
  const articles = (spec.cites ?? []).map((key): Id<'article'> => `article:${key}`);
  const works = (spec.works ?? []).map((key): Id<'work'> => `work:${key}`);
  return [...articles, ...works].map((id, index) => {
    const title = id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
    return { id, position: index + 1, raw: `Anonymous. ${title}. 1990.`, title, year: 1990, doi: null };
  });
}
