import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BackupError } from './backup-error.js';
import { LOOK_MS, requestFolder, type BackupAnswer, type BackupRequest } from './backup-requests.js';

/** How long to wait for the answer: a large graph takes a while to copy. */
const PATIENCE_MS = 10 * 60 * 1_000;

/**
 * Asks the process that has the embedded store open for a backup, and waits until it is made.
 *
 * @param folder absolute path
 * @throws BackupError with the reason of that process, or when it does not answer
 */
export async function requestBackup(
  dataFolder: string,
  folder: string,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const requests = requestFolder(dataFolder);
  const name = join(requests, randomUUID());
  const [request, answer] = [`${name}.request`, `${name}.answer`];
  await mkdir(requests, { recursive: true });
  // Written aside and renamed: half a request is never met.
  await writeFile(`${name}.part`, JSON.stringify({ folder } satisfies BackupRequest));
  await rename(`${name}.part`, request);
  try {
    for (const end = performance.now() + patienceMs; performance.now() < end; await sleep(LOOK_MS / 2)) {
      const text = await readIfThere(answer);
      if (text === null) continue;
      const { failure } = JSON.parse(text) as BackupAnswer;
      if (failure !== null) throw new BackupError(failure);
      return;
    }
    throw new BackupError(
      'The process that has the graph open does not answer; it may be an older version. Stop it and run backup again.',
    );
  } finally {
    await rm(request, { force: true });
    await rm(answer, { force: true });
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
