import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { packageRoot } from '../../src/package-root.js';
import { findInputFiles } from '../../src/pipeline/find-input-files.js';
import { ingestFiles, type IngestReport } from '../../src/pipeline/ingest-files.js';
import { openQuarantine } from '../../src/pipeline/quarantine.js';

/** Takes the documents below `folders` into an empty store, the whole way from their bytes. */
export async function ingestInto(
  store: GraphStore,
  folders: readonly string[],
  reverse = false,
): Promise<IngestReport> {
  const ontology = loadOntology();
  await writeOntology(store, ontology);
  const files = (await findInputFiles(folders)).filter((file) => /\.(?:txt|bib)$/.test(file));
  const quarantineFolder = await mkdtemp(join(tmpdir(), 'theory-atlas-quarantine-'));
  try {
    return await ingestFiles(reverse ? files.reverse() : files, {
      store,
      ontology,
      quarantine: openQuarantine(quarantineFolder),
      storedPath: (file) => relative(packageRoot, file),
    });
  } finally {
    await rm(quarantineFolder, { recursive: true, force: true });
  }
}
