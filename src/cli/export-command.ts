import { Readable } from 'node:stream';
import { Argument, Command } from 'commander';
import { exportDump } from '../graph/export/export-dump.js';
import { withAtlas } from './open-atlas.js';
import { writeLines } from './write-lines.js';

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
        await writeLines(Readable.from(exportDump(store)), options.output);
      });
    });
}
