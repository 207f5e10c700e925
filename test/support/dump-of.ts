import { exportDump } from '../../src/graph/export/export-dump.js';
import type { GraphStore } from '../../src/graph/graph-store.js';

/** The whole export of a store, as lines. */
export async function dumpOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportDump(store)) lines.push(line.trimEnd());
  return lines;
}
