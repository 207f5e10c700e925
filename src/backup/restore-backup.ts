import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { embeddedFile } from '../graph/holds-graph.js';
import { BackupError } from './backup-error.js';
import { readManifest, sha256Of, type BackupManifest } from './backup-manifest.js';

/**
 * Makes a data folder of a backup. Every file is copied and checked first; the graph gets its name last, so that a crash
 * leaves either no graph or all of it, and it is safe to run again.
 *
 * @throws BackupError when the backup is not whole, or the data folder holds a graph already
 */
export async function restoreBackup(folder: string, dataFolder: string): Promise<BackupManifest> {
  const manifest = await readManifest(folder);
  const graph = embeddedFile(dataFolder);
  if (existsSync(graph))
    throw new BackupError(
      `${dataFolder} holds a graph already: stop what uses it and move the folder away, or name another one (THEORY_ATLAS_DATA).`,
    );
  const draft = join(dataFolder, `restore-${process.pid}.part`);
  try {
    for (const [name, sha256] of Object.entries(manifest.files)) {
      const copy = join(draft, name);
      await mkdir(dirname(copy), { recursive: true });
      await copyOf(join(folder, name), copy);
      if ((await sha256Of(copy)) !== sha256)
        throw new BackupError(
          `${join(folder, name)} has changed since the backup was made: use another backup.`,
        );
    }
    const names = Object.keys(manifest.files);
    const graphName = embeddedFile('').replaceAll('\\', '/');
    if (!names.includes(graphName))
      throw new BackupError(`The backup ${folder} holds no graph: use another one.`);
    // A log without its graph was left by something else, and would be taken for the log of this one.
    await rm(`${graph}.wal`, { recursive: true, force: true });
    for (const name of [...names.filter((name) => name !== graphName), graphName]) {
      await mkdir(dirname(join(dataFolder, name)), { recursive: true });
      await rename(join(draft, name), join(dataFolder, name));
    }
    return manifest;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function copyOf(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new BackupError(`${from} cannot be copied to ${to} (${code}).`, { cause });
  }
}
