import { toId } from '../domain/ids.js';
import { EXTRACTOR_VERSION } from '../extraction/extractor-version.js';
import type { GraphStore } from '../graph/graph-store.js';
import { findDocuments } from '../graph/read/identity/find-documents.js';

/** Whether the graph holds the document of this hash as this version of the extractor reads it: it needs no look. */
export async function isHeld(store: GraphStore, sha256: string): Promise<boolean> {
  const held = await store.read(findDocuments, { ids: [toId('document', sha256)] });
  return held.some((document) => document.extractorVersion === EXTRACTOR_VERSION);
}
