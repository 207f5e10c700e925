import type { Id } from '../domain/ids.js';
import type { StoredAuthor, UndecidedPair } from '../domain/resolved-article.js';
import { bylinesOf, type AuthorMention } from '../resolution/author-mention.js';
import { resolveAuthors } from '../resolution/resolve-authors.js';
import { undecidedAuthors } from '../resolution/undecided-authors.js';
import type { ResolvedWork } from '../resolution/resolve-works.js';
import type { HeldAuthor, IdentityReader } from './identity-reader.js';
import { loadAuthorComponent } from './load-author-component.js';
import { remakeArticles } from './remake-articles.js';

/** Who wrote the articles that are rewritten. */
export interface Authorships {
  authorOf(articleId: Id<'article'>, position: number): Id<'author'>;
  readonly authors: readonly StoredAuthor[];
  readonly retired: readonly Id<'author'>[];
  /** Of these authors, those that may be one. */
  readonly undecided: readonly UndecidedPair[];
}

export interface AuthorshipStart {
  /** Articles that are stored anew; those that turn out to be concerned as well are added. */
  readonly rewrite: Map<Id<'article'>, ResolvedWork>;
  readonly retiredArticles: readonly Id<'article'>[];
  /** Keys of byline mentions about which something was decided. */
  readonly touched: readonly string[];
}

/**
 * Clusters the bylines of the articles in `rewrite` with those the graph holds. An article whose byline passes to
 * another author id, because two persons turned out to be one, is added to `rewrite`, so that it is stored anew.
 */
export async function resolveAuthorships(
  { rewrite, retiredArticles, touched }: AuthorshipStart,
  reader: IdentityReader,
): Promise<Authorships> {
  for (;;) {
    const rewritten = new Set([...rewrite.keys(), ...retiredArticles]);
    const fresh = [...rewrite.values()].flatMap(bylinesOf);
    const component = await loadAuthorComponent({ fresh, rewritten, touched }, reader);
    const clusters = resolveAuthors(component.mentions, component.decisions);
    const authorByByline = new Map(
      clusters.flatMap((cluster) =>
        cluster.mentions.map((mention) => [bylineKey(mention), cluster.author.id] as const),
      ),
    );
    const moved = movedArticles(component.held, authorByByline, rewritten);
    if (moved.length > 0) {
      for (const work of await remakeArticles(await reader.articlesByIds(moved), reader))
        rewrite.set(work.id, work);
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
      undecided: undecidedAuthors(clusters, component.decisions),
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
