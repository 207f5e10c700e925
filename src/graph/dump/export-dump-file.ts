import { createHash } from 'node:crypto';
import { exportDump } from '../export/export-dump.js';
import type { GraphStore } from '../graph-store.js';
import { countWrites } from './count-writes.js';
import { DumpError } from './dump-error.js';
import { DUMP_FORMAT, DUMP_VERSION } from './dump-lines.js';

/**
 * The whole graph as `importDump` takes it (docs/dump.md), line by line: a first line that names the format, every node
 * and relationship, and a last line by which a cut or altered file is known.
 *
 * @throws DumpError when another program wrote to the graph meanwhile: the lines would show half of a change
 */
export async function* exportDumpFile(store: GraphStore): AsyncGenerator<string, void, undefined> {
  const before = await countWrites(store);
  const hash = createHash('sha256');
  const counts = { nodes: 0, relationships: 0 };
  const header = `${JSON.stringify({ format: DUMP_FORMAT, version: DUMP_VERSION })}\n`;
  hash.update(header);
  yield header;
  for await (const line of exportDump(store, { runFacts: true })) {
    hash.update(line);
    if (line.startsWith('{"id"')) counts.nodes += 1;
    else counts.relationships += 1;
    yield line;
  }
  if ((await countWrites(store)) !== before)
    throw new DumpError(
      'Another program wrote to the graph while it was exported: stop it and export again.',
    );
  yield `${JSON.stringify({ ...counts, sha256: hash.digest('hex') })}\n`;
}
