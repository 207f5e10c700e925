import { Readable } from 'node:stream';
import { Argument, Command } from 'commander';
import { DumpError } from '../graph/dump/dump-error.js';
import { exportDumpFile } from '../graph/dump/export-dump-file.js';
import { exportDump } from '../graph/export/export-dump.js';
import { exportNeo4jImport } from '../graph/neo4j-import/export-neo4j-import.js';
import { withAtlas } from './open-atlas.js';
import { writeLines } from './write-lines.js';
import { writeOutput } from './write-output.js';

interface ExportOptions {
  readonly output?: string;
  readonly comparable?: true;
}

/** `export`: the graph as a file, or as the files of a bulk import. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the graph: as JSON Lines (docs/dump.md), or as CSV files for neo4j-admin')
    .addArgument(new Argument('<what>', 'what to write').choices(['dump', 'neo4j-import']))
    .option(
      '--output <path>',
      'dump: a file instead of standard output; an older one stays whole until the end. neo4j-import: the folder to make',
    )
    .option(
      '--comparable',
      'dump without when and from where documents came, so that two graphs that hold the same give the same bytes; not for `import dump`',
    )
    .addHelpText('after', HELP)
    .action(async (what: 'dump' | 'neo4j-import', { output, comparable }: ExportOptions) => {
      if (what === 'neo4j-import' && output === undefined)
        throw new DumpError('export neo4j-import writes many files: name their folder with --output.');
      await withAtlas(async ({ store }) => {
        if (what === 'neo4j-import') await writeOutput(await exportNeo4jImport(store, output!));
        else {
          const lines = comparable ? exportDump(store) : exportDumpFile(store);
          await writeLines(Readable.from(lines), output);
        }
      });
    });
}

const HELP = `
Examples:
  theory-atlas export dump --output atlas.jsonl
  theory-atlas export neo4j-import --output import/    prints the command that takes them in, and writes it to import/import.sh`;
