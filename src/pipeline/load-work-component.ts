import type { Id } from '../domain/ids.js';
import type { ArticleMention } from '../resolution/article-mention.js';
import { workMentionKey } from '../resolution/mention-key.js';
import { workKeys } from '../resolution/work-keys.js';
import type { HeldArticle, IdentityReader } from './identity-reader.js';

/** The mentions that may belong to the same works as some new ones, and the articles they make up now. */
export interface WorkComponent {
  readonly mentions: readonly ArticleMention[];
  readonly held: ReadonlyMap<Id<'article'>, HeldArticle>;
}

/**
 * Loads everything connected by identity keys to `fresh`, until no key leads further: clustering a whole component
 * gives the same works whatever the order of arrival. Mentions of the documents that `fresh` comes from are
 * replaced by it, so that a new version of the extractor takes effect.
 */
export async function loadWorkComponent(
  fresh: readonly ArticleMention[],
  start: readonly HeldArticle[],
  reader: IdentityReader,
): Promise<WorkComponent> {
  const replaced = new Set(fresh.map((mention) => mention.documentId));
  const mentions = new Map(fresh.map((mention) => [workMentionKey(mention), mention]));
  const held = new Map<Id<'article'>, HeldArticle>();
  const asked = new Set<string>();
  let frontier = [...new Set(fresh.flatMap(workKeys))];

  const take = (articles: readonly HeldArticle[]): ArticleMention[] => {
    const added: ArticleMention[] = [];
    for (const article of articles) {
      if (held.has(article.id)) continue;
      held.set(article.id, article);
      for (const mention of article.mentions) {
        if (replaced.has(mention.documentId)) continue;
        mentions.set(workMentionKey(mention), mention);
        added.push(mention);
      }
    }
    return added;
  };

  frontier.push(...take(start).flatMap(workKeys));
  while (frontier.length > 0) {
    for (const key of frontier) asked.add(key);
    const added = take(await reader.articlesByWorkKeys(frontier));
    frontier = [...new Set(added.flatMap(workKeys))].filter((key) => !asked.has(key));
  }
  return { mentions: [...mentions.values()], held };
}
