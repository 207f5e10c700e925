import type { Id } from '../domain/ids.js';
import type { ArticleMention } from '../resolution/article-mention.js';
import type { HeldDecision } from '../resolution/held-decision.js';
import { workMentionKey } from '../resolution/mention-key.js';
import { workKeys } from '../resolution/work-keys.js';
import { createDecisionLoader } from './decision-loader.js';
import type { HeldArticle, IdentityReader } from './identity-reader.js';

/** The mentions that may belong to the same works as some new ones, and the articles they make up now. */
export interface WorkComponent {
  readonly mentions: readonly ArticleMention[];
  readonly held: ReadonlyMap<Id<'article'>, HeldArticle>;
  /** All that curators decided about any of them. */
  readonly decisions: readonly HeldDecision[];
}

/** Where the loading begins. */
export interface WorkStart {
  /** Mentions of documents that are stored anew: they replace what the graph holds of these. */
  readonly fresh: readonly ArticleMention[];
  readonly documents: readonly Id<'document'>[];
  /** Keys of held mentions that take part, because something was decided about them. */
  readonly touched: readonly string[];
}

/**
 * Loads everything connected by identity keys or decisions to the start, until nothing leads further: clustering a
 * whole component gives the same works whatever the order of arrival.
 */
export async function loadWorkComponent(
  { fresh, documents, touched }: WorkStart,
  reader: IdentityReader,
): Promise<WorkComponent> {
  const replaced = new Set(documents);
  const mentions = new Map(fresh.map((mention) => [workMentionKey(mention), mention]));
  const held = new Map<Id<'article'>, HeldArticle>();
  const asked = new Set<string>();
  const loader = createDecisionLoader(reader);

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

  const before = take(await reader.articlesOfDocuments(documents));
  const decided = take(await reader.articlesOfMentions(touched));
  for (let news: readonly ArticleMention[] = [...fresh, ...before, ...decided]; news.length > 0;) {
    const keys = [...new Set(news.flatMap(workKeys))].filter((key) => !asked.has(key));
    for (const key of keys) asked.add(key);
    const found = take(await reader.articlesByWorkKeys(keys));
    const led = await loader.follow([...news, ...found].map(workMentionKey));
    news = [...found, ...take(await reader.articlesOfMentions(led))];
  }
  return { mentions: [...mentions.values()], held, decisions: loader.decisions };
}
