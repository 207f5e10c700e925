import type { QueryRunner } from '../graph-store.js';
import {
  listArticleAuthors,
  listArticleInstitutions,
  listArticleNeighbours,
  listExistingArticles,
} from './queries/neighbour-queries.js';
import {
  deleteArticleAffiliations,
  deleteArticleEvidence,
  deleteArticleLinks,
  deleteArticles,
  deleteAuthorships,
} from './queries/removal-queries.js';
import { writeIds } from './row-query.js';
import { NO_NEIGHBOURS } from './tidy-neighbours.js';
import type { Neighbours } from './tidy-neighbours.js';

/**
 * Takes away everything the graph holds about articles that are to be stored anew or to vanish, except the nodes of
 * the former. Returns what they leaned on: some of it may now lean on nothing.
 */
export async function forgetArticles(
  transaction: QueryRunner,
  articles: { readonly replaced: readonly string[]; readonly retired: readonly string[] },
): Promise<Neighbours> {
  const ids = await idsOf(transaction, listExistingArticles, [...articles.replaced, ...articles.retired]);
  if (ids.length === 0) return NO_NEIGHBOURS;
  const neighbours = new Map<string, string[]>([
    ['Author', await idsOf(transaction, listArticleAuthors, ids)],
    ['Institution', await idsOf(transaction, listArticleInstitutions, ids)],
  ]);
  for (const { label, id } of await transaction.run(listArticleNeighbours, { ids })) {
    const known = neighbours.get(label);
    if (known === undefined) neighbours.set(label, [id]);
    else known.push(id);
  }
  await writeIds(transaction, deleteArticleEvidence, ids);
  await writeIds(transaction, deleteArticleAffiliations, ids);
  await writeIds(transaction, deleteAuthorships, ids);
  await writeIds(transaction, deleteArticleLinks, ids);
  await writeIds(transaction, deleteArticles, articles.retired);
  return neighbours;
}

async function idsOf(
  transaction: QueryRunner,
  query: typeof listExistingArticles,
  ids: readonly string[],
): Promise<string[]> {
  return (await transaction.run(query, { ids: [...ids].sort() })).map(({ id }) => id);
}
