import type { ExtractedArticle } from '../domain/article-record.js';
import type { Diagnostic } from '../domain/diagnostic.js';
import type { Document, DocumentArticle } from '../domain/document.js';
import type { InputResult, RefusedInput } from './read-input.js';

/** What the stages after the extraction need of a document: neither its text nor its sections. */
export interface DocumentFacts extends Pick<
  Document,
  'path' | 'sha256' | 'format' | 'parserChain' | 'languages' | 'damage' | 'journal' | 'issue'
> {
  readonly articles: readonly Pick<DocumentArticle, 'journal' | 'issue'>[];
}

/** A document that was read, as far as it is needed later, with what was extracted from it. */
export interface ReadFacts {
  readonly status: 'read';
  readonly document: DocumentFacts;
  readonly articles: readonly ExtractedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

export type FactsResult = ReadFacts | RefusedInput;

/** Lets go of the text, so that many results fit into memory and little passes between threads. */
export function factsOf(input: InputResult): FactsResult {
  if (input.status === 'quarantined') return input;
  const { path, sha256, format, parserChain, languages, damage, journal, issue, articles } = input.document;
  return {
    ...input,
    document: {
      path,
      sha256,
      format,
      parserChain,
      languages,
      damage,
      journal,
      issue,
      articles: articles.map((article) => ({
        ...(article.journal === undefined ? {} : { journal: article.journal }),
        ...(article.issue === undefined ? {} : { issue: article.issue }),
      })),
    },
  };
}
