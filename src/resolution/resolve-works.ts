import type { Id } from '../domain/ids.js';
import type { ResolvedArticle } from '../domain/resolved-article.js';
import { articleId } from './article-id.js';
import type { ArticleMention } from './article-mention.js';
import { clusterWorks } from './cluster-works.js';
import { applyConstraints } from './constraints/apply-constraints.js';
import { distinctIds } from './distinct-ids.js';
import { formerIds } from './former-ids.js';
import { constraintsAbout } from './held-decision.js';
import type { HeldDecision } from './held-decision.js';
import { workMentionKey } from './mention-key.js';
import { mergeWork } from './merge-work.js';
import type { MergedWork } from './merge-work.js';
import { reviewClaims } from './review-claims.js';
import { prepareMention, sameWork } from './same-work.js';

/** An article whose authors are names still. */
export type ResolvedWork = MergedWork & Pick<ResolvedArticle, 'formerIds'>;

/**
 * The works behind mentions: as `clusterWorks` finds them, and as curators decided. The result depends on the set of
 * mentions and decisions only.
 *
 * @param decisions all that concern any of the mentions, and all that these lead to
 */
export function resolveWorks(
  mentions: readonly ArticleMention[],
  decisions: readonly HeldDecision[],
): ResolvedWork[] {
  const constraints = constraintsAbout('articles', decisions);
  const clusters = applyConstraints<ArticleMention>(clusterWorks(mentions), constraints, {
    nameOf: workMentionKey,
    keysOf: (mention) => [workMentionKey(mention)],
    closeness,
  });
  const works = clusters.map(mergeWork);
  const ids = distinctIds(
    works.map(({ id: base }, index) => ({
      base,
      keys: clusters[index]!.map(workMentionKey),
      baseKeys: clusters[index]!.filter((mention) => articleId([mention]) === base).map(workMentionKey),
    })),
    constraints,
  );
  return clusters.map((cluster, index) => finish(works[index]!, ids[index]!, cluster, decisions));
}

/** An article that is the same as before, made anew because something it leans on has changed. */
export function remakeWork(
  id: Id<'article'>,
  mentions: readonly ArticleMention[],
  decisions: readonly HeldDecision[],
): ResolvedWork {
  return finish(mergeWork(mentions), id, mentions, decisions);
}

function finish(
  work: MergedWork,
  id: Id<'article'>,
  mentions: readonly ArticleMention[],
  decisions: readonly HeldDecision[],
): ResolvedWork {
  const possible = [work.id, ...mentions.map((mention) => articleId([mention]))];
  const former = formerIds(id, mentions.map(workMentionKey), possible, decisions);
  return { ...reviewClaims(work, decisions), id, formerIds: former };
}

/** How strongly a mention is shown to be the work that some others show. */
function closeness(mention: ArticleMention, others: readonly ArticleMention[]): number {
  const prepared = prepareMention(mention);
  return Math.max(...others.map((other) => sameWork(prepared, prepareMention(other))));
}
