import { toId } from '../domain/ids.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { Ontology } from '../ontology/ontology.js';
import { findHeldDocuments } from './find-held-documents.js';
import type { IngestReport } from './ingest-files.js';
import type { QuarantinedDocument } from './quarantine.js';
import { readInput } from './read-input.js';

/** What `ingestFiles` would do with these files, without writing anything. */
export async function planIngest(
  files: readonly string[],
  atlas: { readonly store: GraphStore; readonly ontology: Ontology },
): Promise<IngestReport> {
  const quarantined: QuarantinedDocument[] = [];
  let [stored, unchanged, warnings] = [0, 0, 0];
  for (const file of files) {
    const input = await readInput(file, atlas.ontology);
    if (input.status === 'quarantined') {
      const { status: _, ...entry } = input;
      quarantined.push(entry);
      continue;
    }
    const id = toId('document', input.document.sha256);
    if ((await findHeldDocuments(atlas.store, [id])).has(id)) unchanged += 1;
    else stored += 1;
    warnings += input.diagnostics.length;
  }
  return { documents: files.length, stored, unchanged, warnings, quarantined };
}
