import { resolve } from 'node:path';
import type { GraphStore } from '../graph/graph-store.js';
import type { Ontology } from '../ontology/ontology.js';
import { heldDocuments } from './held-documents.js';
import { patientStore, type Patience } from './patient-store.js';
import type { Quarantine, QuarantinedDocument } from './quarantine.js';
import { readInputs } from './read-inputs.js';
import type { FreshDocument } from './resolve-changes.js';
import { storeBatch } from './store-batch.js';
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
  /** Stops the run after the document it is at; what was read until then is stored. */
  readonly signal?: AbortSignal | undefined;
  /** Told when the server of the graph goes away and when it is back; the run waits meanwhile. */
  readonly onOutage?: Patience['onOutage'];
  /** Called after each document, whatever became of it. */
  readonly onDocument?: (path: string) => void;
}

/**
 * Takes files into the graph. Each document is stored whole in one transaction or not at all; a document that cannot
 * be read or stored is quarantined with its reason and the others go on. Running it again changes nothing.
 *
 * A server that goes away is waited for.
 *
 * @throws StoreUnavailableError when it stays away: the documents after it would fail alike.
 */
export async function ingestFiles(files: readonly string[], context: IngestContext): Promise<IngestReport> {
  const store = patientStore(context.store, context);
  const run = { stored: 0, unchanged: 0, warnings: 0, quarantined: [] as QuarantinedDocument[] };
  const seen = new Set<string>();
  let batch: FreshDocument[] = [];
  const flush = async () => {
    for (const { document, failure } of await storeBatch(batch, store)) {
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

  const inputs = readInputs(files, { ...context, isHeld: heldDocuments(store) });
  for await (const input of inputs) {
    if (input.status === 'quarantined') {
      const { status: _, ...entry } = input;
      await refuse(entry);
      context.onDocument?.(entry.path);
      continue;
    }
    const sha256 = input.status === 'held' ? input.sha256 : input.document.sha256;
    // The same content may come twice in one run.
    if (input.status === 'held' || seen.has(sha256)) {
      run.unchanged += 1;
      context.onDocument?.(input.status === 'held' ? input.path : input.document.path);
      continue;
    }
    seen.add(sha256);
    run.warnings += input.diagnostics.length;
    batch.push(toFreshDocument(input));
    if (batch.reduce((sum, document) => sum + document.mentions.length, 0) >= ARTICLES_PER_TRANSACTION)
      await flush();
  }
  await flush();
  return { documents: files.length, ...run };
}
