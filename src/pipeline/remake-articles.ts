import { workMentionKey } from '../resolution/mention-key.js';
import { remakeWork, type ResolvedWork } from '../resolution/resolve-works.js';
import { createDecisionLoader } from './decision-loader.js';
import type { HeldArticle, IdentityReader } from './identity-reader.js';

/** Articles of the graph made anew from their mentions and reviews; which mentions they have does not change. */
export async function remakeArticles(
  articles: readonly HeldArticle[],
  reader: IdentityReader,
): Promise<ResolvedWork[]> {
  if (articles.length === 0) return [];
  const loader = createDecisionLoader(reader);
  await loader.follow(articles.flatMap(({ mentions }) => mentions.map(workMentionKey)));
  return articles.map(({ id, mentions }) => remakeWork(id, mentions, loader.decisions));
}
