import type { ExtractedArticle } from '../domain/article-record.js';
import type { Document, IssueFacts, JournalFacts } from '../domain/document.js';
import { toId, type Id } from '../domain/ids.js';
import type { StoredDocument } from '../domain/resolved-article.js';
import { EXTRACTOR_VERSION } from '../extraction/extractor-version.js';
import type { ArticleMention } from '../resolution/article-mention.js';
import type { ReadInput } from './read-input.js';
import type { FreshDocument } from './resolve-changes.js';

/** What the graph keeps of a document: enough to decide identity again without the file. */
export type StoredRecord = readonly {
  readonly article: ExtractedArticle;
  readonly journal: JournalFacts | null;
  readonly issue: IssueFacts | null;
}[];

/** A read document as the resolution and the graph take it. */
export function toFreshDocument(input: ReadInput): FreshDocument {
  const { document } = input;
  const id = toId('document', document.sha256);
  const record: StoredRecord = input.articles.map((article, index) => ({
    article,
    journal: document.articles[index]?.journal ?? document.journal,
    issue: document.articles[index]?.issue ?? document.issue,
  }));
  return { stored: toStoredDocument(document, id, record), mentions: toMentions(id, record) };
}

/** The mentions of a stored record. */
export function toMentions(documentId: Id<'document'>, record: StoredRecord): ArticleMention[] {
  return record.map((entry, index) => ({ documentId, index, ...entry }));
}

function toStoredDocument(document: Document, id: Id<'document'>, record: StoredRecord): StoredDocument {
  return {
    id,
    sha256: document.sha256,
    path: document.path,
    format: document.format,
    parserChain: document.parserChain,
    languages: document.languages,
    damage: document.damage,
    extractorVersion: EXTRACTOR_VERSION,
    record: JSON.stringify(record),
  };
}
