import type { QueryRunner } from '../graph/graph-store.js';
import { writeChanges } from '../graph/write/write-changes.js';
import { readIdentity } from './read-identity.js';
import { relocateDecisions } from './relocate-decisions.js';
import { resolveChanges, type FreshDocument } from './resolve-changes.js';

/** Stores documents with all that they change, in a transaction that holds nothing else. */
export async function storeDocuments(
  transaction: QueryRunner,
  documents: readonly FreshDocument[],
): Promise<void> {
  await relocateDecisions(transaction, documents);
  await writeChanges(transaction, await resolveChanges(documents, readIdentity(transaction)));
}
