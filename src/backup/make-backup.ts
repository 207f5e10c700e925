import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GraphStore } from '../graph/graph-store.js';
import { embeddedFile } from '../graph/holds-graph.js';
import { packageRoot } from '../package-root.js';
import { BackupError } from './backup-error.js';
import { MANIFEST, sha256Of, type BackupManifest } from './backup-manifest.js';

/** What lies beside the graph in a data folder and cannot be made again; folders with what is in them. */
const BESIDE = ['tokens.json', 'quarantine'];

/**
 * Writes a backup of an open embedded store and its data folder. The folder appears under its name when it is whole and
 * on the disk, so that a crash leaves no half of one.
 *
 * @throws BackupError when the folder exists already or cannot be written
 */
export async function makeBackup(
  store: GraphStore,
  dataFolder: string,
  folder: string,
): Promise<BackupManifest> {
  if (store.copyTo === undefined)
    throw new BackupError(
      'backup copies the embedded store. For Neo4j use neo4j-admin database dump, or theory-atlas export dump (docs/operations.md).',
    );
  if (await exists(folder)) throw new BackupError(`${folder} exists already: name a new folder.`);
  const draft = `${folder}.${process.pid}.part`;
  await rm(draft, { recursive: true, force: true });
  try {
    await mkdir(draft, { recursive: true });
    await store.copyTo(embeddedFile(draft));
    for (const name of BESIDE) await copyIfThere(join(dataFolder, name), join(draft, name));
    const names = (await filesBelow(draft)).sort();
    const files: Record<string, string> = {};
    for (const name of names) {
      await flush(join(draft, name));
      files[name] = await sha256Of(join(draft, name));
    }
    const { version: program } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as {
      version: string;
    };
    const createdAt = new Date().toISOString();
    const manifest: BackupManifest = { format: 'theory-atlas-backup', version: 1, createdAt, program, files };
    await writeFile(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    await flush(join(draft, MANIFEST));
    await rename(draft, folder);
    await flush(dirname(folder));
    return manifest;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (cause instanceof Error && code !== undefined && 'syscall' in cause)
      throw new BackupError(`The backup ${folder} cannot be written (${code}): choose another place.`, {
        cause,
      });
    throw cause;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function copyIfThere(from: string, to: string): Promise<void> {
  if (!(await exists(from))) return;
  if (!(await stat(from)).isDirectory()) {
    await copyFile(from, to);
    return;
  }
  await mkdir(to);
  for (const name of await readdir(from))
    if (name.endsWith('.json')) await copyIfThere(join(from, name), join(to, name));
}

/** Paths below a folder, with `/`. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** Waits until what was written survives a loss of power. Folders cannot be flushed on Windows, and need not. */
async function flush(path: string): Promise<void> {
  if (process.platform === 'win32' && (await stat(path)).isDirectory()) return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
