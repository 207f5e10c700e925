import { toId } from '../domain/ids.js';
import { EXTRACTOR_VERSION } from '../extraction/extractor-version.js';
import type { ReadFacts } from './document-facts.js';
import type { FreshDocument } from './resolve-changes.js';

/** A read document as resolution and graph take it. */
export function toFreshDocument({ document, articles }: ReadFacts): FreshDocument {
  const { sha256, path, format, parserChain, languages, damage } = document;
  const id = toId('document', sha256);
  return {
    stored: { id, sha256, path, format, parserChain, languages, damage, extractorVersion: EXTRACTOR_VERSION },
    mentions: articles.map((article, index) => ({
      documentId: id,
      index,
      article,
      journal: document.articles[index]?.journal ?? document.journal,
      issue: document.articles[index]?.issue ?? document.issue,
    })),
  };
}
