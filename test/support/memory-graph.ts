import type { GraphChange, ResolvedArticle, StoredAuthor } from '../../src/domain/resolved-article.js';
import type { HeldArticle, HeldAuthor, IdentityReader } from '../../src/pipeline/identity-reader.js';
import { mentionOf } from '../../src/resolution/article-mention.js';
import { parseMentionKey, workMentionKey } from '../../src/resolution/mention-key.js';
import { bylinesOf } from '../../src/resolution/author-mention.js';

/** A graph in memory that takes changes and answers what deciding identity asks: for tests of the pipeline alone. */
export class MemoryGraph {
  readonly articles = new Map<string, ResolvedArticle>();
  readonly authors = new Map<string, StoredAuthor>();

  apply(changes: readonly GraphChange[]): void {
    for (const change of changes) {
      for (const id of change.retiredArticles) this.articles.delete(id);
      for (const id of change.retiredAuthors) this.authors.delete(id);
      for (const article of change.articles) this.articles.set(article.id, article);
      for (const author of change.authors) this.authors.set(author.id, author);
    }
  }

  /** The whole content in one order, for comparisons. */
  dump(): string {
    const sorted = (map: Map<string, unknown>) => [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([sorted(this.articles), sorted(this.authors)], null, 1);
  }

  readonly reader: IdentityReader = {
    articlesByWorkKeys: async (keys) =>
      this.held((article) => article.workKeys.some((key) => keys.includes(key))),
    articlesByIds: async (ids) => this.held((article) => ids.includes(article.id)),
    articlesOfDocuments: async (ids) =>
      this.held((article) => article.documents.some((document) => ids.includes(document.id))),
    articlesCiting: async (ids) =>
      this.held((article) =>
        article.references.some((reference) => (ids as string[]).includes(reference.id)),
      ),
    articlesCitingKeys: async (keys) =>
      this.held((article) => article.citedKeys.some((key) => keys.includes(key))),
    authorsByIds: async (ids) => this.heldAuthors((author) => ids.includes(author.id)),
    authorsByNameKeys: async (keys) =>
      this.heldAuthors((author) => author.nameKeys.some((key) => keys.includes(key))),
    authorsOfArticles: async (ids) => {
      const wrote = new Set(
        ids.flatMap((id) => this.articles.get(id)?.authors.map((author) => author.authorId) ?? []),
      );
      return this.heldAuthors((author) => wrote.has(author.id));
    },
    articlesOfMentions: async (keys) => {
      const wanted = new Set(keys.map(parseMentionKey).map(workMentionKey));
      return this.held((article) =>
        article.documents.some(({ id, index }) => wanted.has(workMentionKey({ documentId: id, index }))),
      );
    },
    authorsOfMentions: async (keys) => {
      const wrote = new Set(
        [...this.articles.values()]
          .flatMap((article) => article.authors)
          .filter((author) => author.mentionKeys.some((key) => keys.includes(key)))
          .map((author) => author.authorId),
      );
      return this.heldAuthors((author) => wrote.has(author.id));
    },
    decisionsOfMentions: async () => [],
  };

  private held(wanted: (article: ResolvedArticle) => boolean): HeldArticle[] {
    return [...this.articles.values()].filter(wanted).map((article) => ({
      id: article.id,
      workKeys: article.workKeys,
      mentions: article.documents.map(({ id, index, record }) => mentionOf(id, index, record)),
    }));
  }

  private heldAuthors(wanted: (author: StoredAuthor) => boolean): HeldAuthor[] {
    return [...this.authors.values()].filter(wanted).map((author) => ({
      id: author.id,
      mentions: [...this.articles.values()].flatMap((article) =>
        bylinesOf(article).filter((_, index) => article.authors[index]?.authorId === author.id),
      ),
    }));
  }
}
