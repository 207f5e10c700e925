import type { Bilingual } from '../domain/bilingual.js';
import type { Id } from '../domain/ids.js';

/** A byline entry: what authors are resolved from. */
export interface AuthorMention {
  readonly articleId: Id<'article'>;
  /** From 1. */
  readonly position: number;
  readonly name: Bilingual;
}
