import type { Id } from '../domain/ids.js';
import { EXTRACTOR_VERSION } from '../extraction/extractor-version.js';
import type { GraphStore } from '../graph/graph-store.js';
import { findDocuments } from '../graph/read/identity/find-documents.js';

/** Which of these documents the graph holds as this version of the extractor reads them: they need no second look. */
export async function findHeldDocuments(
  store: GraphStore,
  ids: readonly Id<'document'>[],
): Promise<ReadonlySet<Id<'document'>>> {
  const held = await store.read(findDocuments, { ids: [...ids] });
  return new Set(
    held.filter((document) => document.extractorVersion === EXTRACTOR_VERSION).map(({ id }) => id),
  );
}
