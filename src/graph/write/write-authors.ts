import type { GraphChange } from '../../domain/resolved-article.js';
import type { QueryRunner } from '../graph-store.js';
import { createAuthorKeys, deleteAuthorKeys } from './queries/link-queries.js';
import { listAuthorNameKeys } from './queries/neighbour-queries.js';
import { mergeAuthors, mergeNameKeys } from './queries/node-queries.js';
import { deleteAuthors } from './queries/removal-queries.js';
import { writeIds, writeRows } from './row-query.js';

/**
 * Stores authors with their name keys, and removes retired ones. Keys an author has already are left as they are.
 *
 * @returns the name keys that some author lost
 */
export async function writeAuthors(
  transaction: QueryRunner,
  { authors, retiredAuthors }: Pick<GraphChange, 'authors' | 'retiredAuthors'>,
): Promise<string[]> {
  const ids = [...authors.map(({ id }) => id), ...retiredAuthors].sort();
  const held = await transaction.run(listAuthorNameKeys, { ids });
  const wanted = authors.flatMap(({ id, nameKeys }) =>
    [...new Set(nameKeys)].map((keyId) => ({ authorId: id as string, keyId })),
  );
  const heldSet = new Set(held.map(pairOf));
  const wantedSet = new Set(wanted.map(pairOf));
  const lost = held.filter((pair) => !wantedSet.has(pairOf(pair)));
  const gained = wanted.filter((pair) => !heldSet.has(pairOf(pair)));
  await writeRows(
    transaction,
    mergeAuthors,
    authors.map(({ id, name }) => ({ id, nameFa: name.fa, nameEn: name.en })),
  );
  await writeRows(
    transaction,
    mergeNameKeys,
    [...new Set(gained.map(({ keyId }) => keyId))].sort().map((id) => ({ id })),
  );
  await writeRows(transaction, createAuthorKeys, gained);
  await writeRows(transaction, deleteAuthorKeys, lost);
  await writeIds(transaction, deleteAuthors, retiredAuthors);
  return lost.map(({ keyId }) => keyId);
}

function pairOf({ authorId, keyId }: { authorId: string; keyId: string }): string {
  return `${authorId}\n${keyId}`;
}
