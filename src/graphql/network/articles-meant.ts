import type { Context } from '../context.js';
import type { ArticleFilter } from '../article/article-filter.input.js';
import type { IdSet } from '../article/id-set.js';
import { matchingArticles } from '../article/matching-articles.js';
import type { CoauthorNetworkArguments } from './network.arguments.js';

/**
 * The articles a network is to be made of, `null` where its topic alone says it, which one statement answers.
 *
 * @throws GraphQLError as `matchingArticles` does
 */
export async function articlesMeant(args: CoauthorNetworkArguments, context: Context): Promise<IdSet | null> {
  const { authorId, filter, theory, theoryRoles, place, placeRoles } = args;
  if (filter == null && authorId == null) return null;
  const meant: ArticleFilter = filter == null ? {} : { and: [filter] };
  if (theory != null)
    meant.theory = {
      id: theory.id ?? null,
      name: theory.name ?? null,
      includeSubtheories: true,
      roles: theoryRoles ?? null,
    };
  if (place != null)
    meant.places = [
      { id: place.id ?? null, name: place.name ?? null, includeParts: true, roles: placeRoles ?? null },
    ];
  return matchingArticles(meant, context);
}
