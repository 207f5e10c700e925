import type { Id } from '../domain/ids.js';

interface Common {
  /** Why, in the curator's words; must not be empty. */
  readonly reason: string;
  /** The client's own name for this request, so that sending it twice decides once. */
  readonly requestId?: string;
}

/** What a curator asks for. Ids may be former ones. */
export type DecisionInput = Common &
  (
    | { readonly kind: 'MERGE_AUTHORS'; readonly authors: readonly Id<'author'>[] }
    | {
        readonly kind: 'SPLIT_AUTHOR';
        readonly author: Id<'author'>;
        /** Keys of the mentions that are somebody else's: some of the author's, not all. */
        readonly mentions: readonly string[];
      }
    | { readonly kind: 'DISTINCT_AUTHORS'; readonly authors: readonly [Id<'author'>, Id<'author'>] }
    | { readonly kind: 'MERGE_ARTICLES'; readonly articles: readonly Id<'article'>[] }
    | {
        readonly kind: 'SPLIT_ARTICLE';
        readonly article: Id<'article'>;
        /** Keys of the mentions that show another work: some of the article's, not all. */
        readonly mentions: readonly string[];
      }
    | { readonly kind: 'DISTINCT_ARTICLES'; readonly articles: readonly [Id<'article'>, Id<'article'>] }
    | {
        readonly kind: 'REVIEW_CLAIM';
        readonly article: Id<'article'>;
        /** The theory, place, organization or method that is claimed. */
        readonly entry: Id;
        readonly verdict: 'APPROVE' | 'REJECT';
      }
  );

/** What a curator asks to take back. */
export interface RevocationInput extends Common {
  readonly decision: Id<'decision'>;
}

/** Who decides, and when. */
export interface DecidedBy {
  readonly actor: string;
  readonly now: Date;
}
