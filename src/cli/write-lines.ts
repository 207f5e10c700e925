import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes lines to standard output, or whole to a file. */
export async function writeLines(lines: Readable, file: string | undefined): Promise<void> {
  if (file === undefined) await pipeline(lines, process.stdout, { end: false });
  else await writeWhole(lines, file);
}

/** Written aside and renamed, so that a crash or a full disk never costs the file that was there. */
async function writeWhole(lines: Readable, file: string): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await pipeline(lines, createWriteStream(draft));
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
