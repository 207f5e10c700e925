import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Ontology } from '../ontology/ontology.js';
import { factsOf, type FactsResult } from './document-facts.js';
import { readBytes, readContent, readInput } from './read-input.js';
import { createWorkerPool, type PoolLimits, type WorkerPool } from './worker-pool.js';

/** A document that need not be read: what it says is known. */
export interface HeldInput {
  readonly status: 'held';
  readonly path: string;
  readonly sha256: string;
}

export type InputOutcome = FactsResult | HeldInput;

export interface ReadInputsOptions {
  readonly ontology: Ontology;
  /** Gives the path a document is known by; by default the one the user named. */
  readonly storedPath?: ((file: string) => string) | undefined;
  /** Whether a document of this hash need not be read. */
  readonly isHeld?: (sha256: string) => Promise<boolean>;
  /** Called when a file is about to be opened, in the order of the files. */
  readonly onOpening?: (file: string) => void;
  /** Ends the reading: what is not yet given out is left. */
  readonly signal?: AbortSignal | undefined;
  /** The threads to use; by default as many as there are processors when there is enough to read. */
  readonly workers?: { readonly program: URL } & PoolLimits;
}

/** Below so many bytes in all, threads take longer to start than the reading takes. */
const WORTH_THREADS = 3_000_000;
/** Documents handed out ahead of the one waited for, a thread: enough to keep all busy behind a long one. */
const AHEAD = 4;
/** Files opened ahead of the one waited for: as many are asked about at once, whether the graph holds them. */
const OPENED_AHEAD = 200;
/** Bytes of documents in memory ahead of the one waited for, beyond one document. */
const BYTES_AHEAD = 64 * 1024 * 1024;

const LIMITS = { milliseconds: 120_000, megabytes: 1024 } as const;

/**
 * Reads files and extracts their articles, in the order of the files; on all processors when there is much to read.
 * Whatever happens to one file, a lost thread included, becomes a quarantine entry, and the files after it go on.
 *
 * @throws VocabularyError, Error when data of the program itself cannot be used
 */
export async function* readInputs(
  files: readonly string[],
  options: ReadInputsOptions,
): AsyncGenerator<InputOutcome, void, undefined> {
  const { signal } = options;
  const sizes = await Promise.all(files.map(sizeOf));
  const pool = poolFor(sizes, options);
  const window = pool === null ? 1 : pool.size * AHEAD;
  const opening: Promise<OpenedInput>[] = [];
  const ahead: Promise<InputOutcome>[] = [];
  const stopped = new Promise<null>((resolve) => signal?.addEventListener('abort', () => resolve(null)));
  let nextToOpen = 0;
  let next = 0;
  let bytesAhead = 0;
  let before: Promise<unknown> = Promise.resolve();
  try {
    for (let first = 0; first < files.length; first++) {
      for (; nextToOpen < files.length && nextToOpen < first + OPENED_AHEAD; nextToOpen++) {
        if (nextToOpen > first && bytesAhead + sizes[nextToOpen]! > BYTES_AHEAD) break;
        bytesAhead += sizes[nextToOpen]!;
        options.onOpening?.(files[nextToOpen]!);
        const opened = openInput(files[nextToOpen]!, options, before);
        // Awaited in its turn; until then its failure must not end the process. So are those below.
        before = opened.catch(() => undefined);
        opening.push(opened);
      }
      for (; next < nextToOpen && ahead.length < window; next++) {
        const outcome = readOpened(opening.shift()!, files[next]!, {
          ...options,
          threads: pool?.threads ?? null,
        });
        outcome.catch(() => undefined);
        ahead.push(outcome);
      }
      const outcome = signal?.aborted ? null : await Promise.race([ahead.shift()!, stopped]);
      if (outcome === null) return;
      bytesAhead -= sizes[first]!;
      yield outcome;
    }
  } finally {
    await pool?.threads.close();
  }
}

/** What is known of a file before it is read: its bytes and their hash, or what became of it already. */
type OpenedInput =
  { readonly path: string; readonly bytes: Uint8Array; readonly sha256: string } | InputOutcome;

/**
 * Opens a file; done when those before it are, too. So threads take documents in their order, and the one waited for
 * never queues behind slow ones that come after it.
 */
async function openInput(
  file: string,
  { storedPath, isHeld }: ReadInputsOptions,
  before: Promise<unknown>,
): Promise<OpenedInput> {
  const path = storedPath?.(file) ?? file;
  const bytes = await readBytes(file, path);
  const sha256 = bytes instanceof Uint8Array ? createHash('sha256').update(bytes).digest('hex') : '';
  const held = bytes instanceof Uint8Array && (await isHeld?.(sha256)) === true;
  await before;
  if (!(bytes instanceof Uint8Array)) return bytes;
  return held ? { status: 'held', path, sha256 } : { path, bytes, sha256 };
}

async function readOpened(
  opening: Promise<OpenedInput>,
  file: string,
  { ontology, threads }: Pick<ReadInputsOptions, 'ontology'> & { readonly threads: WorkerPool | null },
): Promise<InputOutcome> {
  const opened = await opening;
  if ('status' in opened) return opened;
  const { path, bytes, sha256 } = opened;
  if (threads === null) return factsOf(readContent({ path, bytes }, ontology));
  const outcome = await threads.run({ path, bytes });
  // Here the failure comes with all that is known about it. The bytes went to the thread.
  if (outcome.status === 'unusable') return factsOf(await readInput(file, ontology, path));
  if (outcome.status !== 'lost') return outcome;
  const { stage, reason } = outcome;
  return { status: 'quarantined', path, sha256, stage, reason, diagnostics: [] };
}

/** Bytes; 0 for what cannot be read, which is found out in its turn. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}

function poolFor(
  sizes: readonly number[],
  { workers }: ReadInputsOptions,
): { readonly threads: WorkerPool; readonly size: number } | null {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const size = Math.min(workers?.size ?? availableParallelism(), sizes.length);
  if (size < 2 && workers === undefined) return null;
  if (workers !== undefined)
    return { threads: createWorkerPool(workers.program, { ...workers, size }), size };
  const program = new URL('./read-worker.js', import.meta.url);
  // Run from the sources, there is no compiled program that a thread could load.
  if (total < WORTH_THREADS || !existsSync(fileURLToPath(program))) return null;
  return { threads: createWorkerPool(program, { ...LIMITS, size }), size };
}
