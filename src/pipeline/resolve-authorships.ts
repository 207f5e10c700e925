import type { Id } from '../domain/ids.js';
import type { ResolvedAuthor } from '../domain/resolved-article.js';
import { bylinesOf, type AuthorMention } from '../resolution/author-mention.js';
import { clusterAuthors } from '../resolution/cluster-authors.js';
import { mergeWork, type MergedWork } from '../resolution/merge-work.js';
import type { HeldAuthor, IdentityReader } from './identity-reader.js';
import { loadAuthorComponent } from './load-author-component.js';

/** Who wrote the articles that are rewritten. */
export interface Authorships {
  authorOf(articleId: Id<'article'>, position: number): Id<'author'>;
  readonly authors: readonly ResolvedAuthor[];
  readonly retired: readonly Id<'author'>[];
}

/**
 * Clusters the bylines of the articles in `rewrite` with those the graph holds. An article whose byline passes to
 * another author id, because two persons turned out to be one, is added to `rewrite`, so that it is stored anew.
 */
export async function resolveAuthorships(
  rewrite: Map<Id<'article'>, MergedWork>,
  retiredArticles: readonly Id<'article'>[],
  reader: IdentityReader,
): Promise<Authorships> {
  for (;;) {
    const gone = new Set([...rewrite.keys(), ...retiredArticles]);
    const component = await loadAuthorComponent([...rewrite.values()].flatMap(bylinesOf), gone, reader);
    const clusters = clusterAuthors(component.mentions);
    const authorByByline = new Map(
      clusters.flatMap((cluster) =>
        cluster.mentions.map((mention) => [bylineKey(mention), cluster.author.id] as const),
      ),
    );
    const moved = movedArticles(component.held, authorByByline, gone);
    if (moved.length > 0) {
      for (const article of await reader.articlesByIds(moved))
        rewrite.set(article.id, mergeWork(article.mentions));
      continue;
    }
    const current = new Set(clusters.map((cluster) => cluster.author.id));
    return {
      authorOf: (articleId, position) => {
        const author = authorByByline.get(`${articleId}#${position}`);
        if (author === undefined)
          throw new Error(`Byline ${position} of ${articleId} belongs to no author: a bug.`);
        return author;
      },
      authors: clusters.map((cluster) => cluster.author).sort((a, b) => (a.id < b.id ? -1 : 1)),
      retired: [...component.held.keys()].filter((id) => !current.has(id)).sort(),
    };
  }
}

function bylineKey(mention: AuthorMention): string {
  return `${mention.articleId}#${mention.position}`;
}

/** Articles outside of `gone` with a byline whose author id is no longer the one the graph has for it. */
function movedArticles(
  held: ReadonlyMap<Id<'author'>, HeldAuthor>,
  authorByByline: ReadonlyMap<string, Id<'author'>>,
  gone: ReadonlySet<Id<'article'>>,
): Id<'article'>[] {
  const moved = new Set<Id<'article'>>();
  for (const author of held.values())
    for (const mention of author.mentions)
      if (!gone.has(mention.articleId) && authorByByline.get(bylineKey(mention)) !== author.id)
        moved.add(mention.articleId);
  return [...moved].sort();
}
