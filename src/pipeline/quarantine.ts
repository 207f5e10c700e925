import { createHash } from 'node:crypto';
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
  /** Forgets a content that has been taken in since, wherever it lay. */
  release(sha256: string): Promise<void>;
  list(): Promise<QuarantinedDocument[]>;
}

/** Opens the quarantine below a data folder; the folder appears with the first entry. */
export function openQuarantine(dataFolder: string): Quarantine {
  const folder = join(dataFolder, 'quarantine');
  // The same content, such as none, may lie in several places; each is an entry.
  const nameOf = ({ sha256, path }: QuarantinedDocument) =>
    `${sha256}-${createHash('sha256').update(path).digest('hex').slice(0, 16)}.json`;
  let known: Promise<Set<string>> | undefined;
  // Asked for every document that is stored, so the folder is read once.
  const names = () => (known ??= namesIn(folder).then((found) => new Set(found)));
  return {
    async add(entry) {
      await mkdir(folder, { recursive: true });
      // Written aside and renamed: a reader never meets half an entry.
      const file = join(folder, nameOf(entry));
      const draft = `${file}.${process.pid}`;
      await writeFile(draft, JSON.stringify(entry, null, 2));
      await rename(draft, file);
      (await names()).add(nameOf(entry));
    },
    async release(sha256) {
      const held = await names();
      for (const name of [...held].filter((name) => name.startsWith(sha256))) {
        await rm(join(folder, name), { force: true });
        held.delete(name);
      }
    },
    async list() {
      const entries = (await namesIn(folder)).filter((name) => name.endsWith('.json')).sort();
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
