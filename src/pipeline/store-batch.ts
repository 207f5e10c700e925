import { GraphError, StoreUnavailableError } from '../graph/errors.js';
import type { GraphStore, QueryRunner } from '../graph/graph-store.js';
import { findDocuments } from '../graph/read/identity/find-documents.js';
import type { FreshDocument } from './resolve-changes.js';
import { storeDocuments } from './store-documents.js';

/** What became of a document that was to be stored. */
export interface StoredOutcome {
  readonly document: FreshDocument;
  readonly failure: Error | null;
}

/** Stores documents in one transaction; when that fails, one by one, so that only the culprit is refused. */
export async function storeBatch(
  batch: readonly FreshDocument[],
  store: GraphStore,
): Promise<StoredOutcome[]> {
  if (batch.length === 0) return [];
  try {
    await storeTogether(batch, store);
    return batch.map((document) => ({ document, failure: null }));
  } catch (error) {
    if (error instanceof StoreUnavailableError || !(error instanceof GraphError)) throw error;
    if (batch.length === 1) return batch.map((document) => ({ document, failure: error }));
  }
  const stored: StoredOutcome[] = [];
  for (const document of batch) stored.push(...(await storeBatch([document], store)));
  return stored;
}

/**
 * A document in the graph, with the version of the extractor that read it, is the receipt of the transaction that
 * stored it: one whose commit was made and its reply lost finds it and does nothing, and so does a second program that
 * takes in the same files.
 */
function storeTogether(batch: readonly FreshDocument[], store: GraphStore): Promise<void> {
  return store.write(async (transaction) => {
    const held = await heldAmong(transaction, batch);
    const missing = batch.filter(({ stored }) => !held.has(stored.id));
    if (missing.length > 0) await storeDocuments(transaction, missing);
  });
}

async function heldAmong(
  transaction: QueryRunner,
  batch: readonly FreshDocument[],
): Promise<ReadonlySet<string>> {
  const documents = await transaction.run(findDocuments, { ids: batch.map(({ stored }) => stored.id) });
  const versions = new Map(documents.map(({ id, extractorVersion }) => [id as string, extractorVersion]));
  const current = batch.filter(({ stored }) => versions.get(stored.id) === stored.extractorVersion);
  return new Set(current.map(({ stored }) => stored.id));
}
