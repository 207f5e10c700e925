import { createHash } from 'node:crypto';
import type { ExtractedArticle } from '../../../src/domain/article-record.js';
import { toId } from '../../../src/domain/ids.js';
import type { GraphStore } from '../../../src/graph/graph-store.js';
import type { FreshDocument } from '../../../src/pipeline/resolve-changes.js';
import { storeDocuments } from '../../../src/pipeline/store-documents.js';

/** What one document says of one article; the rest is empty. */
export interface ArticleFacts extends Partial<Omit<ExtractedArticle, 'authors'>> {
  readonly authors: readonly string[];
  readonly affiliation?: string;
}

/** The SHA-256 of a document with this name. */
export function sourceOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

/** A document of the given articles, as the pipeline hands it on; names with Persian letters are Persian ones. */
export function documentOf(name: string, articles: readonly ArticleFacts[], version = '1'): FreshDocument {
  const sha256 = sourceOf(name);
  const id = toId('document', sha256);
  return {
    stored: {
      id,
      sha256,
      path: `${name}.txt`,
      format: 'bibtex',
      parserChain: ['utf-8'],
      languages: ['en'],
      damage: 0,
      extractorVersion: version,
    },
    mentions: articles.map(({ authors, affiliation, ...facts }, index) => ({
      documentId: id,
      index,
      journal: null,
      issue: null,
      article: {
        title: { fa: null, en: null },
        abstract: { fa: null, en: null },
        pages: null,
        doi: null,
        year: null,
        solarYear: null,
        receivedOn: null,
        acceptedOn: null,
        keywords: { fa: [], en: [] },
        theories: [],
        countries: [],
        regions: [],
        organizations: [],
        methods: [],
        references: [],
        damage: 0,
        ...facts,
        authors: authors.map((printed, at) => ({
          name: /[\u0600-\u06ff]/.test(printed) ? { fa: printed, en: null } : { fa: null, en: printed },
          position: at + 1,
          corresponding: false,
          affiliations: affiliation === undefined ? [] : [affiliation],
        })),
      },
    })),
  };
}

/** A document of one article with an English title. */
export function paper(
  title: string,
  authors: readonly string[],
  facts: Partial<ArticleFacts> = {},
): FreshDocument {
  return documentOf(title, [{ title: { fa: null, en: title }, authors, ...facts }]);
}

/** Stores documents one after another. */
export async function storeAll(store: GraphStore, documents: readonly FreshDocument[]): Promise<void> {
  for (const document of documents)
    await store.write((transaction) => storeDocuments(transaction, [document]));
}
