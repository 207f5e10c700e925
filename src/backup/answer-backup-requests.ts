import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphStore } from '../graph/graph-store.js';
import { LOOK_MS, requestFolder, type BackupAnswer, type BackupRequest } from './backup-requests.js';
import { makeBackup } from './make-backup.js';

/**
 * Makes the backups that other processes ask for, until the returned function is called. Nothing for Neo4j, which any
 * process can open. It keeps no process alive.
 */
export function answerBackupRequests(store: GraphStore, dataFolder: string): () => Promise<void> {
  if (store.copyTo === undefined) return async () => undefined;
  let answering: Promise<void> = Promise.resolve();
  let isBusy = false;
  const look = () => {
    if (isBusy) return;
    isBusy = true;
    answering = answerAll(store, dataFolder)
      // A folder that cannot be read now may be read at the next look; whoever asked is told when nobody answers.
      .catch(() => undefined)
      .finally(() => {
        isBusy = false;
      });
  };
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await answering;
  };
}

async function answerAll(store: GraphStore, dataFolder: string): Promise<void> {
  const requests = requestFolder(dataFolder);
  // It comes with the first request.
  if (!existsSync(requests)) return;
  for (const name of await readdir(requests)) {
    if (!name.endsWith('.request')) continue;
    const file = join(requests, name);
    const { folder } = JSON.parse(await readFile(file, 'utf8')) as BackupRequest;
    const answer = await answerOne(store, dataFolder, folder);
    await rm(file, { force: true }); // before the answer, so that it is not made twice
    const answerFile = file.replace(/request$/, 'answer');
    await writeFile(`${answerFile}.part`, JSON.stringify(answer));
    await rename(`${answerFile}.part`, answerFile);
  }
}

async function answerOne(store: GraphStore, dataFolder: string, folder: string): Promise<BackupAnswer> {
  try {
    await makeBackup(store, dataFolder, folder);
    return { failure: null };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
