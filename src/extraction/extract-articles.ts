import type { Claim, ExtractedArticle } from '../domain/article-record.js';
import type { Diagnostic } from '../domain/diagnostic.js';
import type { Document, DocumentArticle } from '../domain/document.js';
import { isVerbatim } from '../domain/evidence.js';
import type { Ontology } from '../ontology/ontology.js';
import { rawSpanOf } from '../text/reading-order.js';
import type { Report } from './extractor.js';
import { readArticle } from './reading/article-reading.js';
import { inRawPlaces } from './in-raw-places.js';
import { EXTRACTORS } from './registry.js';

/**
 * What a document says about each of its articles: the record of each, every claim with the passages that support it.
 *
 * Passages that are not what their offsets point at are dropped with a diagnostic, and so are claims that lose
 * all of theirs.
 */
export function extractArticles(
  document: Document,
  ontology: Ontology,
): { articles: readonly ExtractedArticle[]; diagnostics: readonly Diagnostic[] } {
  if (document.restored !== undefined) {
    const { document: restored, origins } = document.restored;
    const { articles, diagnostics } = extractArticles(restored, ontology);
    return {
      articles: articles.map((article) => inRawPlaces(article, document.raw, origins)),
      diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, ...rawSpanOf(origins, diagnostic) })),
    };
  }
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const articles = document.articles.map((article) => extractArticle(document, article, ontology, report));
  return { articles, diagnostics };
}

function extractArticle(
  document: Document,
  article: DocumentArticle,
  ontology: Ontology,
  report: Report,
): ExtractedArticle {
  const reading = readArticle(document, article, ontology);
  const { pages, doi, year, solarYear, receivedOn, acceptedOn } = article;
  const { damage } = document;
  // Filled in place: a copy for each extractor would cost more than a short article's reading.
  const record: Mutable<ExtractedArticle> = {
    ...BLANK,
    pages,
    doi,
    year,
    solarYear,
    receivedOn,
    acceptedOn,
    damage,
  };
  for (const extractor of EXTRACTORS) Object.assign(record, extractor.extract(reading, report));
  const verified = <R extends string>(claims: readonly Claim<R>[]): Claim<R>[] =>
    claims.flatMap((claim) => verify(claim, document.raw, report));
  record.theories = verified(record.theories);
  record.countries = verified(record.countries);
  record.regions = verified(record.regions);
  record.organizations = verified(record.organizations);
  record.methods = verified(record.methods);
  return record;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** An article of which nothing is known yet; the extractors fill it. */
const BLANK: Omit<
  ExtractedArticle,
  'pages' | 'doi' | 'year' | 'solarYear' | 'receivedOn' | 'acceptedOn' | 'damage'
> = {
  title: { fa: null, en: null },
  abstract: { fa: null, en: null },
  authors: [],
  keywords: { fa: [], en: [] },
  theories: [],
  countries: [],
  regions: [],
  organizations: [],
  methods: [],
  references: [],
};

function verify<R extends string>(claim: Claim<R>, raw: string, report: Report): Claim<R>[] {
  const evidence = claim.evidence.filter((passage) => {
    if (isVerbatim(raw, passage)) return true;
    report({
      severity: 'error',
      rule: 'quote-not-verbatim',
      start: passage.start,
      end: passage.end,
      message: `A passage found for ${claim.id} by ${passage.rule} is not what stands at its offsets; it is dropped.`,
    });
    return false;
  });
  return evidence.length === 0 ? [] : [{ ...claim, evidence }];
}
