import type { GraphEffects } from '../../domain/resolved-article.js';
import type { QueryRunner } from '../graph-store.js';
import * as queries from './queries/undecided-queries.js';
import { writeIds, writeRows } from './row-query.js';

/** Stores which articles and authors may be one, in place of what was stored of those considered. */
export async function writeUndecided(
  transaction: QueryRunner,
  { undecided, considered }: Pick<GraphEffects, 'undecided' | 'considered'>,
): Promise<void> {
  const authors = considered.filter((id) => id.startsWith('author:'));
  const articles = considered.filter((id) => id.startsWith('article:'));
  await writeIds(transaction, queries.deletePairsOfAuthors, authors);
  await writeIds(transaction, queries.deletePairsWithAuthors, authors);
  await writeIds(transaction, queries.deletePairsOfArticles, articles);
  await writeIds(transaction, queries.deletePairsWithArticles, articles);
  const isAuthors = ({ a }: { a: string }) => a.startsWith('author:');
  await writeRows(transaction, queries.createAuthorPairs, undecided.filter(isAuthors));
  await writeRows(
    transaction,
    queries.createArticlePairs,
    undecided.filter((pair) => !isAuthors(pair)),
  );
}
