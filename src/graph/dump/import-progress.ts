import type { GraphStore, QueryRunner } from '../graph-store.js';
import { findSeed, recordSeed } from '../write/queries/seed-queries.js';
import { DumpError } from './dump-error.js';

const SEED_ID = 'dump';

/** How far the import of a dump has come, as the graph itself remembers it. */
export interface ImportProgress {
  readonly whole: boolean;
  /** Lines that are in, the first one included. */
  readonly lines: number;
  /** SHA-256 of these lines: only the dump that begins with them can go on. */
  readonly sha256: string;
}

/** @returns `null` for a graph that no dump was imported into */
export async function readImportProgress(
  runner: QueryRunner | Pick<GraphStore, 'read'>,
): Promise<ImportProgress | null> {
  const [seed] =
    'run' in runner
      ? await runner.run(findSeed, { id: SEED_ID })
      : await runner.read(findSeed, { id: SEED_ID });
  if (seed === undefined) return null;
  const [state, lines, sha256 = ''] = seed.checksum.split(' ');
  return { whole: state === 'whole', lines: Number(lines), sha256 };
}

/** Part of the transaction that writes the lines: both are there, or neither. */
export async function recordImportProgress(
  transaction: QueryRunner,
  { whole, lines, sha256 }: ImportProgress,
): Promise<void> {
  const checksum = `${whole ? 'whole' : 'begun'} ${lines} ${sha256}`;
  await transaction.run(recordSeed, { id: SEED_ID, checksum });
}

/** @throws DumpError when an import was begun and not ended: what the graph holds is not a graph yet */
export async function requireWholeImport(store: Pick<GraphStore, 'read'>): Promise<void> {
  const progress = await readImportProgress(store);
  if (progress !== null && !progress.whole)
    throw new DumpError(
      `The graph holds the first ${progress.lines} lines of a dump whose import was not ended: run theory-atlas import dump with the same file again.`,
    );
}
