import type { Id } from '../domain/ids.js';
import type { AuthorMention } from '../resolution/author-mention.js';
import type { HeldDecision } from '../resolution/held-decision.js';
import type { ArticleMention } from '../resolution/article-mention.js';

/** An article of the graph as the mentions it was made of. */
export interface HeldArticle {
  readonly id: Id<'article'>;
  readonly workKeys: readonly string[];
  readonly mentions: readonly ArticleMention[];
}

/** An author of the graph as the bylines he or she was made of. */
export interface HeldAuthor {
  readonly id: Id<'author'>;
  readonly mentions: readonly AuthorMention[];
}

/** What deciding identity needs to know of the graph; each lookup goes by an index. */
export interface IdentityReader {
  articlesByWorkKeys(keys: readonly string[]): Promise<HeldArticle[]>;
  articlesByIds(ids: readonly Id<'article'>[]): Promise<HeldArticle[]>;
  articlesOfDocuments(ids: readonly Id<'document'>[]): Promise<HeldArticle[]>;
  articlesCiting(ids: readonly Id<'article'>[]): Promise<HeldArticle[]>;
  /** The articles with a reference that has one of these identity keys. */
  articlesCitingKeys(keys: readonly string[]): Promise<HeldArticle[]>;
  authorsByIds(ids: readonly Id<'author'>[]): Promise<HeldAuthor[]>;
  authorsByNameKeys(keys: readonly string[]): Promise<HeldAuthor[]>;
  authorsOfArticles(ids: readonly Id<'article'>[]): Promise<HeldAuthor[]>;
  /** The articles shown at these places of documents, by `workMentionKey`. */
  articlesOfMentions(keys: readonly string[]): Promise<HeldArticle[]>;
  /** The authors whose bylines were merged from one at these places, by `bylineMentionKey`. */
  authorsOfMentions(keys: readonly string[]): Promise<HeldAuthor[]>;
  /** The decisions, revoked ones too, about what is now at these places: of works or of bylines. */
  decisionsOfMentions(keys: readonly string[]): Promise<HeldDecision[]>;
}
