import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../package-root.js';
import { askCommand } from './ask-command.js';
import { doctorCommand } from './doctor-command.js';
import { evaluateCommand } from './evaluate-command.js';
import { EXIT } from './exit-code.js';
import { exportCommand } from './export-command.js';
import { extractCommand } from './extract-command.js';
import { ingestCommand } from './ingest-command.js';
import { initCommand } from './init-command.js';
import { serveCommand } from './serve-command.js';

/** The command line as a whole. Wrong usage ends with exit code 2, as design of the command line says. */
export function createProgram(): Command {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const program = new Command('theory-atlas')
    .description(
      'A knowledge graph of International Relations scholarship: which theory is applied where, and who says so.',
    )
    .version(version)
    .showHelpAfterError('(theory-atlas --help lists the commands)')
    .exitOverride((error) => {
      // commander gives 1 for wrong usage and 0 for help; scripts rely on 2 for the former.
      process.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage);
    })
    .addHelpText('after', HELP);
  const commands = [
    initCommand,
    ingestCommand,
    extractCommand,
    askCommand,
    serveCommand,
    evaluateCommand,
    exportCommand,
    doctorCommand,
  ];
  for (const create of commands) program.addCommand(create().copyInheritedSettings(program));
  return program;
}

const HELP = `
Examples:
  theory-atlas ingest articles/                 take a folder of documents into the graph
  theory-atlas ask "Which articles apply interdependence theory to China?"
  theory-atlas extract page.txt --format table  show what is found in a document, without a graph
  theory-atlas serve                            answer GraphQL on http://127.0.0.1:4000

The graph is in ./data, or in Neo4j when NEO4J_URI is set. Results go to standard output, all else to standard error.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some documents were quarantined.`;
