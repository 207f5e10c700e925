import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file or folder named by the user cannot be read. */
export class InputPathError extends Error {
  override readonly name = 'InputPathError';
}

/**
 * The files below the given files and folders, each once, sorted by path. Hidden files and folders are left out
 * unless named themselves; a link to a file already listed is not listed again.
 *
 * @throws InputPathError when a named path does not exist or cannot be read.
 */
export async function findInputFiles(paths: readonly string[]): Promise<string[]> {
  const found: Found = { files: new Map(), folders: new Set() };
  for (const path of paths) await collect(path, found);
  return [...found.files.values()].sort();
}

/** By real path, so that links neither list a file twice nor lead round in a circle. */
interface Found {
  readonly files: Map<string, string>;
  readonly folders: Set<string>;
}

async function collect(path: string, found: Found): Promise<void> {
  const { real, isFolder } = await resolveIdentity(path);
  if (found.files.has(real) || found.folders.has(real)) return;
  if (!isFolder) {
    found.files.set(real, path);
    return;
  }
  found.folders.add(real);
  for (const name of (await readdir(path)).sort())
    if (!name.startsWith('.')) await collect(join(path, name), found);
}

async function resolveIdentity(path: string): Promise<{ real: string; isFolder: boolean }> {
  try {
    return { real: await realpath(path), isFolder: (await stat(path)).isDirectory() };
  } catch (cause) {
    throw new InputPathError(`${path} cannot be read: no such file or folder, or no permission.`, { cause });
  }
}
