import type DataLoader from 'dataloader';
import type { ListedArticle } from './page-of-articles.js';
import { selectClaims } from './select-claims.js';

/** How an article uses an entry. */
interface Use {
  readonly articleId: string;
  readonly year: number | null;
  readonly role: string;
  readonly confidence: number;
}

/** What articles must claim: something of one of these entries, in one of these roles, so surely. */
export interface Claimed<R extends string> {
  readonly ids: string[];
  readonly roles: R[];
  readonly minConfidence: number;
}

/** All articles that claim such a thing, each once. */
export async function articlesWithClaims<R extends string>(
  loader: DataLoader<string, readonly Use[]>,
  { ids, roles, minConfidence }: Claimed<R>,
): Promise<ListedArticle[]> {
  const uses = await Promise.all(ids.map((id) => loader.load(id)));
  const claims = selectClaims(uses.flat(), roles, minConfidence);
  return [...new Map(claims.map(({ articleId, year }) => [articleId, { id: articleId, year }])).values()];
}
