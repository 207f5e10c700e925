import { toId } from '../domain/ids.js';
import { EXTRACTOR_VERSION } from '../extraction/extractor-version.js';
import type { GraphStore } from '../graph/graph-store.js';
import { findDocuments } from '../graph/read/identity/find-documents.js';

interface Waiting {
  readonly id: string;
  readonly resolve: (isHeld: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Tells whether the graph holds the document of a hash as this version of the extractor reads it: it needs no look. All
 * that are asked for while one question is under way go into the next, so that a server far away is asked a few times
 * and not once for every file.
 */
export function heldDocuments(store: Pick<GraphStore, 'read'>): (sha256: string) => Promise<boolean> {
  let waiting: Waiting[] = [];
  let isAsking = false;
  const ask = async () => {
    isAsking = true;
    while (waiting.length > 0) {
      const asked = waiting;
      waiting = [];
      try {
        const found = await store.read(findDocuments, { ids: asked.map(({ id }) => id) });
        const current = found.filter(({ extractorVersion }) => extractorVersion === EXTRACTOR_VERSION);
        const held = new Set<string>(current.map(({ id }) => id));
        for (const { id, resolve } of asked) resolve(held.has(id));
      } catch (error) {
        for (const { reject } of asked) reject(error);
      }
    }
    isAsking = false;
  };
  return (sha256) =>
    new Promise((resolve, reject) => {
      waiting.push({ id: toId('document', sha256), resolve, reject });
      if (!isAsking) void ask(); // its failures go to those who wait
    });
}
