import type { Quarantine, QuarantinedDocument } from '../../src/pipeline/quarantine.js';

/** A quarantine that is gone with the test. */
export function memoryQuarantine(): Quarantine {
  let entries: QuarantinedDocument[] = [];
  return {
    add: async (entry) => void entries.push(entry),
    release: async (sha256) => void (entries = entries.filter((entry) => entry.sha256 !== sha256)),
    list: async () => entries,
  };
}
