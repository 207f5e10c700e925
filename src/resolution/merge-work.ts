import type { ExtractedArticle } from '../domain/article-record.js';
import type { Bilingual } from '../domain/bilingual.js';
import type { IssueFacts } from '../domain/document.js';
import { toId } from '../domain/ids.js';
import { LANGUAGES } from '../domain/language.js';
import type { Language } from '../domain/language.js';
import type { ResolvedArticle } from '../domain/resolved-article.js';
import { articleId } from './article-id.js';
import type { ArticleMention } from './article-mention.js';
import { byTrust, recordOf } from './article-mention.js';
import { bestSpaced } from './best-spaced.js';
import { issueId, journalId } from './journal-key.js';
import { keywordId } from './keyword-id.js';
import { mergeAuthors } from './merge-authors.js';
import type { UnresolvedAuthorship } from './merge-authors.js';
import { mergeClaims } from './merge-claims.js';
import { referenceKeys } from './reference-keys.js';
import { resolveReference } from './resolve-reference.js';
import { workKeys } from './work-keys.js';

/** A merged article whose authors are names still. */
export type MergedWork = Omit<ResolvedArticle, 'authors' | 'searchText' | 'formerIds'> & {
  readonly authors: readonly UnresolvedAuthorship[];
};

const THEORY_RANKS = [['APPLIES', 'TESTS', 'EXTENDS'], ['COMPARES', 'CRITICIZES'], ['MENTIONS']] as const;
const PLACE_RANKS = [['SUBJECT'], ['ACTOR'], ['MENTIONS']] as const;

/**
 * One article from all mentions of a work: each value from the least damaged source that has it, claims united with
 * the evidence of all. The order of the mentions makes no difference.
 *
 * @throws Error when the cluster is empty: a bug of the caller
 */
export function mergeWork(cluster: readonly ArticleMention[]): MergedWork {
  if (cluster.length === 0) throw new Error('A work has at least one mention.');
  const mentions = cluster.toSorted(byTrust);
  const articles = mentions.map(({ article }) => article);
  const issue = mergeIssue(mentions);
  const title = { fa: best(articles, (a) => a.title.fa), en: best(articles, (a) => a.title.en) };
  const abstract = { fa: best(articles, (a) => a.abstract.fa), en: best(articles, (a) => a.abstract.en) };
  const references = articles.find((article) => article.references.length > 0)?.references ?? [];
  return {
    id: articleId(mentions),
    workKeys: [...new Set(mentions.flatMap(workKeys))].sort(),
    title,
    abstract,
    pages: first(articles, (a) => a.pages),
    doi: first(articles, (a) => a.doi?.toLowerCase() ?? null),
    year: first(articles, (a) => a.year),
    solarYear: first(articles, (a) => a.solarYear),
    publishedOn:
      mentions.map((mention) => mention.issue?.publishedOn ?? null).find((date) => date !== null) ?? null,
    receivedOn: first(articles, (a) => a.receivedOn),
    acceptedOn: first(articles, (a) => a.acceptedOn),
    language: languageOf(title, abstract),
    journal: mergeJournal(mentions),
    issue,
    authors: mergeAuthors(mentions),
    keywords: LANGUAGES.flatMap((language) => mergeKeywords(articles, language)),
    theories: mergeClaims(claims(mentions, 'theories'), THEORY_RANKS, (key) => toId('theory', key)),
    places: [
      ...mergeClaims(claims(mentions, 'countries'), PLACE_RANKS, (key) => toId('country', key)),
      ...mergeClaims(claims(mentions, 'regions'), PLACE_RANKS, (key) => toId('region', key)),
    ],
    organizations: mergeClaims(claims(mentions, 'organizations'), PLACE_RANKS, (key) =>
      toId('organization', key),
    ),
    methods: mergeClaims(claims(mentions, 'methods'), [['USES']], (key) => toId('method', key)),
    references: references.map(resolveReference),
    citedKeys: [...new Set(references.flatMap(referenceKeys))].sort(),
    documents: mentions
      .map((mention) => ({ id: mention.documentId, index: mention.index, record: recordOf(mention) }))
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.index - b.index)),
  };
}

function first<T>(
  articles: readonly ExtractedArticle[],
  value: (article: ExtractedArticle) => T | null,
): T | null {
  for (const article of articles) {
    const found = value(article);
    if (found !== null) return found;
  }
  return null;
}

function best(
  articles: readonly ExtractedArticle[],
  text: (article: ExtractedArticle) => string | null,
): string | null {
  return bestSpaced(articles.map(text).filter((value) => value !== null));
}

function claims<K extends 'theories' | 'countries' | 'regions' | 'organizations' | 'methods'>(
  mentions: readonly ArticleMention[],
  kind: K,
): { documentId: ArticleMention['documentId']; claims: ExtractedArticle[K] }[] {
  return mentions.map(({ documentId, article }) => ({ documentId, claims: article[kind] }));
}

function mergeKeywords(
  articles: readonly ExtractedArticle[],
  language: Language,
): ResolvedArticle['keywords'] {
  const labels = articles.map((article) => article.keywords[language]).find((list) => list.length > 0) ?? [];
  const byId = new Map<string, ResolvedArticle['keywords'][number]>();
  for (const label of labels) {
    const id = keywordId(label);
    if (id !== null && !byId.has(id)) byId.set(id, { id, label, language, position: byId.size + 1 });
  }
  return [...byId.values()];
}

function mergeJournal(mentions: readonly ArticleMention[]): ResolvedArticle['journal'] {
  const journals = mentions.map(({ journal }) => journal).filter((journal) => journal !== null);
  const pick = <T>(value: (journal: (typeof journals)[number]) => T | null): T | null =>
    journals.map(value).find((found) => found !== null) ?? null;
  const facts = {
    name: { fa: pick((journal) => journal.name.fa), en: pick((journal) => journal.name.en) },
    issn: pick((journal) => journal.issn),
  };
  const id = journalId(facts);
  return id === null ? null : { id, ...facts };
}

function mergeIssue(mentions: readonly ArticleMention[]): ResolvedArticle['issue'] {
  const journal = mergeJournal(mentions);
  if (journal === null) return null;
  const issues = mentions.map(({ issue }) => issue).filter((issue) => issue !== null);
  const [best] = issues;
  if (best === undefined) return null;
  const pick = <K extends keyof IssueFacts>(key: K): IssueFacts[K] =>
    issues.map((issue) => issue[key]).find((value) => value !== null) ?? best[key];
  // Year and calendar belong together: they come from one source.
  const dated = issues.find((issue) => issue.year !== null) ?? best;
  const facts: IssueFacts = {
    serial: pick('serial'),
    volume: pick('volume'),
    number: pick('number'),
    season: pick('season'),
    calendar: dated.calendar,
    year: dated.year,
    publishedOn: pick('publishedOn'),
  };
  const id = issueId(journal.id, facts);
  return id === null ? null : { id, ...facts };
}

/** Persian journals add English titles and abstracts; the reverse is rare. */
function languageOf(title: Bilingual, abstract: Bilingual): Language | null {
  if (title.fa !== null || abstract.fa !== null) return 'fa';
  return title.en !== null || abstract.en !== null ? 'en' : null;
}
