import type { GraphStore } from '../graph/graph-store.js';
import type { Ontology } from '../ontology/ontology.js';
import type { IngestReport } from './ingest-files.js';
import { heldDocuments } from './held-documents.js';
import type { QuarantinedDocument } from './quarantine.js';
import { readInputs } from './read-inputs.js';

export interface PlanContext {
  /** `null`: there is no graph yet, so nothing is held. */
  readonly store: GraphStore | null;
  readonly ontology: Ontology;
  readonly signal?: AbortSignal | undefined;
}

/** What `ingestFiles` would do with these files, without writing anything. */
export async function planIngest(
  files: readonly string[],
  { store, ontology, signal }: PlanContext,
): Promise<IngestReport> {
  const quarantined: QuarantinedDocument[] = [];
  const seen = new Set<string>();
  let [stored, unchanged, warnings] = [0, 0, 0];
  const isHeld = store === null ? async () => false : heldDocuments(store);
  for await (const input of readInputs(files, { ontology, signal, isHeld })) {
    if (input.status === 'quarantined') {
      const { status: _, ...entry } = input;
      quarantined.push(entry);
    } else if (input.status === 'held' || seen.has(input.document.sha256)) unchanged += 1;
    else {
      seen.add(input.document.sha256);
      stored += 1;
      warnings += input.diagnostics.length;
    }
  }
  return { documents: files.length, stored, unchanged, warnings, quarantined };
}
