import { listIds } from '../../graph/read/article/list-ids.js';
import type { Context } from '../context.js';
import { allInOrder } from '../errors/all-in-order.js';
import type { ArticleFilter } from './article-filter.input.js';
import { checkFilter } from './check-filter.js';
import { articlesByFacts } from './match-facts.js';
import { articlesByNodes } from './match-nodes.js';
import { articlesByPlaces } from './match-places.js';
import { articlesByText } from './match-text.js';
import { articlesByTheory } from './match-theory.js';
import { difference, intersection, union, type IdSet } from './id-set.js';

/**
 * The ids of the articles a filter means, exactly; `null` when it asks for nothing, so that all are meant.
 *
 * Each condition is one statement that gives ids, and the conditions are combined here as sets: so no Cypher is
 * put together from pieces, and the round trips grow with the conditions asked, never with the articles. What
 * names a node (a theory, an author, a journal) goes first, through an index; conditions that many articles meet
 * then only look at what is left.
 *
 * @throws GraphQLError for a name or id nobody has, an ambiguous name, or conditions that make no sense
 */
export async function matchingArticles(
  filter: ArticleFilter | null | undefined,
  context: Context,
): Promise<IdSet | null> {
  checkFilter(filter ?? {});
  return matching(filter ?? {}, null, context);
}

/** @param within only these are asked about; `null` in and out stands for all articles */
async function matching(
  filter: ArticleFilter,
  within: IdSet | null,
  context: Context,
): Promise<IdSet | null> {
  const named = await allInOrder([articlesByTheory(filter, context), ...articlesByNodes(filter, context)]);
  let left = intersection([within, ...named]);
  left = intersection([left, await articlesByPlaces(filter, left, context)]);
  left = intersection([left, await articlesByFacts(filter, left, context)]);
  left = intersection([left, await articlesByText(filter, left, context)]);
  for (const part of filter.and ?? []) left = await matching(part, left, context);
  if (filter.or != null) {
    const parts = await allInOrder(filter.or.map((part) => matching(part, left, context)));
    left = parts.includes(null) ? left : union(parts);
  }
  if (filter.not != null) {
    const base = left ?? (await allArticles(context));
    left = difference(base, (await matching(filter.not, base, context)) ?? base);
  }
  return left;
}

/** The ids of all articles. */
export async function allArticles({ store }: Pick<Context, 'store'>): Promise<IdSet> {
  return new Set((await store.read(listIds, {})).map((row) => row.id));
}
