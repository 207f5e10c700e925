import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../domain/diagnostic.js';

/** A document that could not be taken in, and why. */
export interface QuarantinedDocument {
  readonly path: string;
  readonly sha256: string;
  readonly stage: 'read' | 'decode' | 'detect' | 'parse' | 'extract' | 'store';
  readonly reason: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The list of refused documents in the data folder, one small file each, so that a crash loses none of the others. */
export interface Quarantine {
  add(entry: QuarantinedDocument): Promise<void>;
  /** Forgets a document that has been taken in since. */
  release(sha256: string): Promise<void>;
  list(): Promise<QuarantinedDocument[]>;
}

/** Opens the quarantine below a data folder; the folder appears with the first entry. */
export function openQuarantine(dataFolder: string): Quarantine {
  const folder = join(dataFolder, 'quarantine');
  const fileOf = (sha256: string) => join(folder, `${sha256}.json`);
  return {
    async add(entry) {
      await mkdir(folder, { recursive: true });
      // Written aside and renamed: a reader never meets half an entry.
      const draft = `${fileOf(entry.sha256)}.${process.pid}`;
      await writeFile(draft, JSON.stringify(entry, null, 2));
      await rename(draft, fileOf(entry.sha256));
    },
    async release(sha256) {
      await rm(fileOf(sha256), { force: true });
    },
    async list() {
      const names = await namesIn(folder);
      const entries = names.filter((name) => name.endsWith('.json')).sort();
      return Promise.all(
        entries.map(
          async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as QuarantinedDocument,
        ),
      );
    },
  };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
