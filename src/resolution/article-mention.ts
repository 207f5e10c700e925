import type { ExtractedArticle } from '../domain/article-record.js';
import type { IssueFacts, JournalFacts } from '../domain/document.js';
import type { Id } from '../domain/ids.js';

/** An article as one document shows it: what works are resolved from. */
export interface ArticleMention {
  readonly documentId: Id<'document'>;
  /** Position in the document, from 0. */
  readonly index: number;
  readonly article: ExtractedArticle;
  readonly journal: JournalFacts | null;
  readonly issue: IssueFacts | null;
}

/** What the graph keeps of a mention, as JSON; `mentionOf` reads it back. */
export function recordOf({ article, journal, issue }: ArticleMention): string {
  return JSON.stringify({ article, journal, issue });
}

/** The mention that `recordOf` wrote. */
export function mentionOf(documentId: Id<'document'>, index: number, record: string): ArticleMention {
  return {
    documentId,
    index,
    ...(JSON.parse(record) as Pick<ArticleMention, 'article' | 'journal' | 'issue'>),
  };
}

/** Orders mentions the same whatever order they came in; less damaged ones first, then by document and position. */
export function byTrust(a: ArticleMention, b: ArticleMention): number {
  return a.article.damage - b.article.damage || compareText(a.documentId, b.documentId) || a.index - b.index;
}

/** By code unit, so that the order does not depend on a locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
