import { Readable } from 'node:stream';
import { Argument, Command } from 'commander';
import { exportDumpFile } from '../graph/dump/export-dump-file.js';
import { exportDump } from '../graph/export/export-dump.js';
import { withAtlas } from './open-atlas.js';
import { writeLines } from './write-lines.js';

interface ExportOptions {
  readonly output?: string;
  readonly comparable?: true;
}

/** `export`: the graph as a file. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the graph: every node and relationship as sorted JSON Lines (docs/dump.md)')
    .addArgument(new Argument('<what>', 'what to write').choices(['dump']))
    .option(
      '--output <file>',
      'write to a file instead of standard output; an older file stays whole until the end',
    )
    .option(
      '--comparable',
      'leave out when and from where documents came, so that two graphs that hold the same give the same bytes; not for `import dump`',
    )
    .action(async (_what: 'dump', { output, comparable }: ExportOptions) => {
      await withAtlas(async ({ store }) => {
        const lines = comparable ? exportDump(store) : exportDumpFile(store);
        await writeLines(Readable.from(lines), output);
      });
    });
}
