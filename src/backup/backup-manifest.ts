import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { BackupError } from './backup-error.js';

/** The file that makes a folder a backup; it is written last. */
export const MANIFEST = 'backup.json';

const manifest = z.object({
  format: z.literal('theory-atlas-backup'),
  version: z.literal(1),
  createdAt: z.string(),
  program: z.string(),
  /** Paths inside the folder, with `/`, and the SHA-256 of their content. */
  files: z.record(z.string().regex(/^(?!.*\.\.)[\w][\w./-]*$/), z.string()),
});

export type BackupManifest = z.infer<typeof manifest>;

/** @throws BackupError when the folder is no backup of a version this program knows */
export async function readManifest(folder: string): Promise<BackupManifest> {
  let text: string;
  try {
    text = await readFile(join(folder, MANIFEST), 'utf8');
  } catch (cause) {
    throw new BackupError(`${folder} is no backup: it has no ${MANIFEST}.`, { cause });
  }
  const parsed = manifest.safeParse(jsonOrNull(text));
  if (!parsed.success)
    throw new BackupError(
      `${join(folder, MANIFEST)} is not one that this program can read: update the program.`,
    );
  return parsed.data;
}

/** Lower-case hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
