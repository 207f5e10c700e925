import { resolve } from 'node:path';
import type { GraphStore } from '../graph/graph-store.js';
import type { Ontology } from '../ontology/ontology.js';
import { traceDocument, type DocumentOutcome } from '../tracing/trace-document.js';
import { heldDocuments } from './held-documents.js';
import { patientStore, type Patience } from './patient-store.js';
import type { Quarantine, QuarantinedDocument } from './quarantine.js';
import { readInputs } from './read-inputs.js';
import type { FreshDocument } from './resolve-changes.js';
import type { RunLog } from './run-log.js';
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
  /** Where the run is noted once it is over, however it ends. */
  readonly runLog?: RunLog;
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
  const run: Run = { stored: 0, unchanged: 0, warnings: 0, quarantined: [] };
  const started = performance.now();
  let finished = false;
  try {
    await ingestInto(run, files, context);
    finished = context.signal?.aborted !== true;
  } finally {
    await context.runLog?.append({
      endedAt: new Date().toISOString(),
      seconds: Math.round(performance.now() - started) / 1_000,
      ...run,
      quarantined: run.quarantined.length,
      finished,
    });
  }
  return { documents: files.length, ...run };
}

/** What has become of documents so far. */
interface Run {
  stored: number;
  unchanged: number;
  warnings: number;
  readonly quarantined: QuarantinedDocument[];
}

async function ingestInto(run: Run, files: readonly string[], context: IngestContext): Promise<void> {
  const store = patientStore(context.store, context);
  const seen = new Set<string>();
  let batch: { readonly document: FreshDocument; readonly startedAt: number }[] = [];
  // Results come in the order in which the files were opened.
  const openedAt: number[] = [];
  const settle = (outcome: DocumentOutcome) => {
    traceDocument(outcome);
    context.onDocument?.(outcome.path);
  };
  const flush = async () => {
    const documents = batch.map(({ document }) => document);
    for (const [index, { document, failure }] of (await storeBatch(documents, store)).entries()) {
      const { path, sha256 } = document.stored;
      const { startedAt } = batch[index]!;
      if (failure === null) {
        run.stored += 1;
        await context.quarantine.release(sha256);
        settle({ path, outcome: 'stored', startedAt });
      } else {
        await refuse({ path, sha256, stage: 'store', reason: failure.message, diagnostics: [] });
        settle({ path, outcome: 'quarantined', stage: 'store', startedAt });
      }
    }
    batch = [];
  };
  const refuse = async (entry: QuarantinedDocument) => {
    run.quarantined.push(entry);
    // Tried again later, perhaps from another folder.
    await context.quarantine.add({ ...entry, path: resolve(entry.path) });
  };

  const inputs = readInputs(files, {
    ...context,
    isHeld: heldDocuments(store),
    onOpening: () => openedAt.push(Date.now()),
  });
  for await (const input of inputs) {
    const startedAt = openedAt.shift()!;
    if (input.status === 'quarantined') {
      const { status: _, ...entry } = input;
      await refuse(entry);
      settle({ path: entry.path, outcome: 'quarantined', stage: entry.stage, startedAt });
      continue;
    }
    const sha256 = input.status === 'held' ? input.sha256 : input.document.sha256;
    // The same content may come twice in one run.
    if (input.status === 'held' || seen.has(sha256)) {
      run.unchanged += 1;
      const path = input.status === 'held' ? input.path : input.document.path;
      settle({ path, outcome: 'unchanged', startedAt });
      continue;
    }
    seen.add(sha256);
    run.warnings += input.diagnostics.length;
    batch.push({ document: toFreshDocument(input), startedAt });
    if (batch.reduce((sum, { document }) => sum + document.mentions.length, 0) >= ARTICLES_PER_TRANSACTION)
      await flush();
  }
  await flush();
}
