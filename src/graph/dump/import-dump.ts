import type { GraphStore } from '../graph-store.js';
import { deleteStructure, recordSeed } from '../write/queries/seed-queries.js';
import { DumpError } from './dump-error.js';
import { readImportProgress, recordImportProgress, type ImportProgress } from './import-progress.js';
import { kindOf, putBack } from './put-back.js';
import { readDump, type DumpEntry } from './read-dump.js';
import { holdsContent, restoreDecisionLog } from './restore-queries.js';

/** Lines put back in one transaction, and their characters: enough to pay for a commit, and bounded. */
const BATCH_LINES = 4_000;
const BATCH_LENGTH = 8_000_000;

export interface DumpImport {
  readonly nodes: number;
  readonly relationships: number;
  /** Whether the graph held all of it before. */
  readonly unchanged: boolean;
}

/**
 * Puts a dump into a graph that holds nothing but schema and ontology, or goes on where an import of the same dump
 * stopped: each transaction records up to which line it came, so that no line is put in twice, whatever happens. The
 * ontology is then the one of the dump; `writeOntology` makes it this program's.
 *
 * @param lines without their line feeds
 * @throws DumpError when the dump or the graph is not fit; what is in stays, and the right file goes on from there
 */
export async function importDump(
  store: GraphStore,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<DumpImport> {
  let progress = await readImportProgress(store);
  let batch = emptyBatch();
  const flush = async (next: DumpEntry) => {
    if (batch.lines.length > 0)
      await putBackOnce(store, batch, { whole: false, lines: next.before, sha256: next.sha256() });
    batch = emptyBatch();
  };
  for await (const entry of readDump(lines)) {
    const { line, before } = entry;
    progress ??= await begin(store);
    if (before === progress.lines && entry.sha256() !== progress.sha256) throw otherDump(progress);
    if ('sha256' in line) {
      if (before < progress.lines) throw otherDump(progress);
      await flush(entry);
      const { nodes, relationships } = line;
      if (!progress.whole) await end(store, { whole: true, lines: before, sha256: line.sha256 });
      return { nodes, relationships, unchanged: progress.whole };
    }
    if (before < progress.lines) continue;
    if (progress.whole) throw otherDump(progress);
    const kind = kindOf(line);
    if (kind === null)
      throw new DumpError(
        `Line ${before + 1} of the dump holds something this program does not know: update the program.`,
      );
    if (kind !== batch.kind || batch.lines.length >= BATCH_LINES || batch.length >= BATCH_LENGTH)
      await flush(entry);
    batch.kind = kind;
    batch.lines.push(line);
    batch.length += entry.length;
  }
  throw new Error('readDump ends with the last line or fails.');
}

type Line = Exclude<DumpEntry['line'], { readonly sha256: string }>;

function emptyBatch(): { kind: string; lines: Line[]; length: number } {
  return { kind: '', lines: [], length: 0 };
}

/** The transaction may run again after a commit whose reply was lost; then it finds its lines recorded. */
async function putBackOnce(
  store: GraphStore,
  { kind, lines }: { readonly kind: string; readonly lines: readonly Line[] },
  reached: ImportProgress,
): Promise<void> {
  await store.write(async (transaction) => {
    const known = await readImportProgress(transaction);
    if (known !== null && known.lines >= reached.lines) return;
    await putBack(transaction, kind, lines);
    await recordImportProgress(transaction, reached);
  });
}

async function begin(store: GraphStore): Promise<ImportProgress> {
  const [content] = await store.read(holdsContent, {});
  if (content?.filled !== false)
    throw new DumpError(
      'The graph holds documents or decisions already, and a dump is imported into an empty one: name another data folder (THEORY_ATLAS_DATA) or database.',
    );
  const progress = { whole: false, lines: 0, sha256: '' };
  await store.write(async (transaction) => {
    await transaction.run(deleteStructure, {});
    await recordImportProgress(transaction, progress);
  });
  return progress;
}

async function end(store: GraphStore, progress: ImportProgress): Promise<void> {
  await store.write(async (transaction) => {
    await transaction.run(restoreDecisionLog, { id: 'decisions' });
    // What the dump brought is the ontology of the program that wrote it: the next look must compare it.
    await transaction.run(recordSeed, { id: 'ontology', checksum: 'of a dump' });
    await recordImportProgress(transaction, progress);
  });
}

function otherDump({ whole, lines }: ImportProgress): DumpError {
  return new DumpError(
    whole
      ? 'Another dump was imported into this graph: name another data folder (THEORY_ATLAS_DATA) or database.'
      : `The graph holds the first ${lines} lines of another dump: import that one again, or begin with another data folder or database.`,
  );
}
