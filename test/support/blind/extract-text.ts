import type { ExtractedArticle } from '../../../src/domain/article-record.js';
import { extractArticles } from '../../../src/extraction/extract-articles.js';
import { loadOntology } from '../../../src/ontology/load-ontology.js';
import { readDocument } from '../../../src/sources/read-document.js';

export const ontology = loadOntology();

/** What the whole way, from bytes to claims, makes of a plain text. Nothing when it cannot be read as a document. */
export function extractText(text: string): readonly ExtractedArticle[] {
  const source = readDocument({ path: 'text.txt', bytes: new TextEncoder().encode(text) });
  return source.status === 'quarantined' ? [] : extractArticles(source.document, ontology).articles;
}
