import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { TokenFileError } from './token-file-error.js';

/** Nobody holds the lock for more than a few milliseconds; what is older was left by a process that died. */
const STALE_MS = 5_000;

const PAUSE_MS = 20;

const PATIENCE_MS = 15_000;

/**
 * Runs `work` while no other process changes the file: without it, of two tokens made at once one would be lost.
 * The lock is a folder beside the file, since making a folder either succeeds or fails, everywhere.
 *
 * @throws TokenFileError when the lock is not to be had
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`;
  await mkdir(dirname(file), { recursive: true });
  const end = Date.now() + PATIENCE_MS;
  while (!(await take(lock))) {
    if (Date.now() > end)
      throw new TokenFileError(`${file} is being changed by another process: try again later.`);
    if (await isStale(lock)) await rm(lock, { recursive: true, force: true });
    await wait(PAUSE_MS);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new TokenFileError(`The data folder cannot be written: ${lock}.`, { cause });
  }
}

async function isStale(lock: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(lock)).mtimeMs > STALE_MS;
  } catch (cause) {
    // Released in between.
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw cause;
  }
}
