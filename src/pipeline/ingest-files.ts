import { resolve } from 'node:path';
import { GraphError, StoreUnavailableError } from '../graph/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import { writeChanges } from '../graph/write/write-changes.js';
import type { Ontology } from '../ontology/ontology.js';
import { findHeldDocuments } from './find-held-documents.js';
import { readIdentity } from './read-identity.js';
import type { Quarantine, QuarantinedDocument } from './quarantine.js';
import { readInput } from './read-input.js';
import { resolveChanges, type FreshDocument } from './resolve-changes.js';
import { toFreshDocument } from './to-fresh-document.js';

/** Articles stored in one transaction: enough to pay for a commit, few enough to keep it short. */
const ARTICLES_PER_TRANSACTION = 200;

/** What became of the documents of one run. */
export interface IngestReport {
  readonly documents: number;
  readonly stored: number;
  /** Already held, read by the same version of the extractor. */
  readonly unchanged: number;
  /** Diagnostics of the documents stored. */
  readonly warnings: number;
  readonly quarantined: readonly QuarantinedDocument[];
}

export interface IngestContext {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly quarantine: Quarantine;
  /** Gives the path a document is stored under; by default the one the user named. */
  readonly storedPath?: (file: string) => string;
  /** Called after each document, whatever became of it. */
  readonly onDocument?: (path: string) => void;
}

/**
 * Takes files into the graph. Each document is stored whole in one transaction or not at all; a document that cannot
 * be read or stored is quarantined with its reason and the others go on. Running it again changes nothing.
 *
 * @throws StoreUnavailableError when the store is gone: the documents after it would fail alike.
 */
export async function ingestFiles(files: readonly string[], context: IngestContext): Promise<IngestReport> {
  const run = { stored: 0, unchanged: 0, warnings: 0, quarantined: [] as QuarantinedDocument[] };
  let batch: FreshDocument[] = [];
  const flush = async () => {
    for (const { document, failure } of await storeBatch(batch, context.store)) {
      if (failure === null) {
        run.stored += 1;
        await context.quarantine.release(document.stored.sha256);
      } else {
        const { path, sha256 } = document.stored;
        await refuse({ path, sha256, stage: 'store', reason: failure.message, diagnostics: [] });
      }
      context.onDocument?.(document.stored.path);
    }
    batch = [];
  };
  const refuse = async (entry: QuarantinedDocument) => {
    run.quarantined.push(entry);
    // Tried again later, perhaps from another folder.
    await context.quarantine.add({ ...entry, path: resolve(entry.path) });
  };

  for (const file of files) {
    const input = await readInput(file, context.ontology, context.storedPath?.(file));
    if (input.status === 'quarantined') {
      const { status: _, ...entry } = input;
      await refuse(entry);
      context.onDocument?.(file);
      continue;
    }
    const fresh = toFreshDocument(input);
    const held = await findHeldDocuments(context.store, [fresh.stored.id]);
    if (held.has(fresh.stored.id) || batch.some((other) => other.stored.id === fresh.stored.id)) {
      run.unchanged += 1;
      context.onDocument?.(file);
      continue;
    }
    run.warnings += input.diagnostics.length;
    batch.push(fresh);
    if (batch.reduce((sum, document) => sum + document.mentions.length, 0) >= ARTICLES_PER_TRANSACTION)
      await flush();
  }
  await flush();
  return { documents: files.length, ...run };
}

interface Stored {
  readonly document: FreshDocument;
  readonly failure: Error | null;
}

/** Stores documents in one transaction; when that fails, one by one, so that only the culprit is refused. */
async function storeBatch(batch: readonly FreshDocument[], store: GraphStore): Promise<Stored[]> {
  if (batch.length === 0) return [];
  try {
    await storeTogether(batch, store);
    return batch.map((document) => ({ document, failure: null }));
  } catch (error) {
    if (error instanceof StoreUnavailableError || !(error instanceof GraphError)) throw error;
    if (batch.length === 1) return batch.map((document) => ({ document, failure: error }));
  }
  const stored: Stored[] = [];
  for (const document of batch) stored.push(...(await storeBatch([document], store)));
  return stored;
}

function storeTogether(batch: readonly FreshDocument[], store: GraphStore): Promise<void> {
  return store.write(async (transaction) => {
    await writeChanges(transaction, await resolveChanges(batch, readIdentity(transaction)));
  });
}
