import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, Command } from 'commander';
import { exportDump } from '../graph/export/export-dump.js';
import { withAtlas } from './open-atlas.js';

/** `export`: the graph as a file. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the graph: every node and relationship as sorted JSON Lines')
    .addArgument(new Argument('<what>', 'what to write').choices(['dump']))
    .option(
      '--output <file>',
      'write to a file instead of standard output; an older file stays whole until the end',
    )
    .action(async (_what: 'dump', options: { output?: string }) => {
      await withAtlas(async ({ store }) => {
        const lines = Readable.from(exportDump(store));
        if (options.output === undefined) await pipeline(lines, process.stdout, { end: false });
        else await writeWhole(lines, options.output);
      });
    });
}

/** Written aside and renamed, so that a crash or a full disk never costs the export that was there. */
async function writeWhole(lines: Readable, file: string): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await pipeline(lines, createWriteStream(draft));
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
