import type { GraphChange } from '../../domain/resolved-article.js';
import type { QueryRunner } from '../graph-store.js';
import {
  createAuthorFormerIds,
  deleteAuthorFormerIds,
  listAuthorFormerIds,
  mergeFormerIds,
} from './queries/former-id-queries.js';
import { authorNodes } from './queries/held-node-queries.js';
import { createAuthorKeys, deleteAuthorKeys } from './queries/link-queries.js';
import { listAuthorNameKeys } from './queries/neighbour-queries.js';
import { mergeNameKeys } from './queries/node-queries.js';
import { deleteAuthors } from './queries/removal-queries.js';
import { writeIds, writeRows } from './row-query.js';
import { isSame, storeNodes } from './store-nodes.js';

/** What authors lost: some of it may now be nobody's. */
export interface LostByAuthors {
  readonly nameKeys: readonly string[];
  readonly formerIds: readonly string[];
}

/**
 * Stores authors with their name keys and former ids, and removes retired ones. Keys and ids an author has already
 * are left as they are.
 */
export async function writeAuthors(
  transaction: QueryRunner,
  { authors, retiredAuthors }: Pick<GraphChange, 'authors' | 'retiredAuthors'>,
): Promise<LostByAuthors> {
  const ids = [...authors.map(({ id }) => id), ...retiredAuthors].sort();
  const keys = compare(
    (await transaction.run(listAuthorNameKeys, { ids })).map(({ authorId, keyId }) => [authorId, keyId]),
    authors.flatMap(({ id, nameKeys }) => nameKeys.map((key) => [id, key] as const)),
  );
  const formerIds = compare(
    (await transaction.run(listAuthorFormerIds, { ids })).map(({ ownerId, formerId }) => [ownerId, formerId]),
    authors.flatMap(({ id, formerIds: former }) => former.map((formerId) => [id, formerId] as const)),
  );
  await storeNodes(
    transaction,
    authorNodes,
    authors.map(({ id, name, orcid }) => ({ id, nameFa: name.fa, nameEn: name.en, orcid })),
    (held, author) => (isSame(held, author) ? null : author),
  );
  await writeRows(transaction, mergeNameKeys, idsOf(keys.gained));
  await writeRows(transaction, createAuthorKeys, keys.gained.map(toKeyRow));
  await writeRows(transaction, deleteAuthorKeys, keys.lost.map(toKeyRow));
  await writeRows(transaction, mergeFormerIds, idsOf(formerIds.gained));
  await writeRows(transaction, createAuthorFormerIds, formerIds.gained.map(toFormerRow));
  await writeRows(transaction, deleteAuthorFormerIds, formerIds.lost.map(toFormerRow));
  await writeIds(transaction, deleteAuthors, retiredAuthors);
  return {
    nameKeys: keys.lost.map(([, key]) => key),
    formerIds: formerIds.lost.map(([, id]) => id),
  };
}

/** An author's id, and something that is linked to the author. */
type Pair = readonly [authorId: string, linked: string];

/** Which links are to be made and which to be removed. */
function compare(held: readonly Pair[], wanted: readonly Pair[]): { gained: Pair[]; lost: Pair[] } {
  const heldSet = new Set(held.map(textOf));
  const wantedByText = new Map(wanted.map((pair) => [textOf(pair), pair]));
  return {
    gained: [...wantedByText].filter(([text]) => !heldSet.has(text)).map(([, pair]) => pair),
    lost: held.filter((pair) => !wantedByText.has(textOf(pair))),
  };
}

function textOf([authorId, linked]: Pair): string {
  return `${authorId}\n${linked}`;
}

function idsOf(pairs: readonly Pair[]): { id: string }[] {
  return [...new Set(pairs.map(([, linked]) => linked))].sort().map((id) => ({ id }));
}

function toKeyRow([authorId, keyId]: Pair) {
  return { authorId, keyId };
}

function toFormerRow([ownerId, formerId]: Pair) {
  return { ownerId, formerId };
}
