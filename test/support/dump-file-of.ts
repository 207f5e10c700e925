import { exportDumpFile } from '../../src/graph/dump/export-dump-file.js';
import type { GraphStore } from '../../src/graph/graph-store.js';

/** The lines of `export dump`, without their line feeds. */
export async function dumpFileOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportDumpFile(store)) lines.push(line.slice(0, -1));
  return lines;
}
