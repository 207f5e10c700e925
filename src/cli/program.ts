import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../package-root.js';
import { EXIT } from './exit-code.js';

/** How to load each command: one alone when it is called, since loading all of them takes longer than most take to run. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  init: async () => (await import('./init-command.js')).initCommand(),
  ingest: async () => (await import('./ingest-command.js')).ingestCommand(),
  extract: async () => (await import('./extract-command.js')).extractCommand(),
  ask: async () => (await import('./ask-command.js')).askCommand(),
  serve: async () => (await import('./serve-command.js')).serveCommand(),
  evaluate: async () => (await import('./evaluate-command.js')).evaluateCommand(),
  export: async () => (await import('./export-command.js')).exportCommand(),
  import: async () => (await import('./import-command.js')).importCommand(),
  quarantine: async () => (await import('./quarantine-command.js')).quarantineCommand(),
  authors: async () => (await import('./authors-command.js')).authorsCommand(),
  articles: async () => (await import('./articles-command.js')).articlesCommand(),
  claims: async () => (await import('./claims-command.js')).claimsCommand(),
  decisions: async () => (await import('./decisions-command.js')).decisionsCommand(),
  undecided: async () => (await import('./undecided-command.js')).undecidedCommand(),
  tokens: async () => (await import('./tokens-command.js')).tokensCommand(),
  backup: async () => (await import('./backup-command.js')).backupCommand(),
  restore: async () => (await import('./restore-command.js')).restoreCommand(),
  doctor: async () => (await import('./doctor-command.js')).doctorCommand(),
};

/** The command line for the given arguments. Wrong usage ends with exit code 2. */
export async function createProgram(called: string | undefined): Promise<Command> {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const program = new Command('theory-atlas')
    .description(
      'A knowledge graph of International Relations scholarship: which theory is applied where, and who says so.',
    )
    .version(version)
    .enablePositionalOptions()
    .showHelpAfterError('(theory-atlas --help lists the commands)')
    .exitOverride((error) => {
      // commander gives 1 for wrong usage and 0 for help; scripts rely on 2 for the former.
      process.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage);
    })
    .addHelpText('after', HELP);
  for (const load of neededCommands(called)) {
    const command = await load();
    program.addCommand(command);
    inherit(command, program);
  }
  return program;
}

/** Settings such as the exit codes reach a command's own commands only when each is told. */
function inherit(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent);
  command.showHelpAfterError(`(${pathOf(command)} --help explains it)`);
  for (const inner of command.commands) inherit(inner, command);
}

/** A command as it is called: theory-atlas authors merge. */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** Help and complaints about a wrong name need all of them. */
function neededCommands(called: string | undefined): (() => Promise<Command>)[] {
  if (called === '--version' || called === '-V') return [];
  const only = called === undefined || !Object.hasOwn(COMMANDS, called) ? undefined : COMMANDS[called];
  return only === undefined ? Object.values(COMMANDS) : [only];
}

const HELP = `
Examples:
  theory-atlas ingest articles/                 take a folder of documents into the graph
  theory-atlas ask "Which articles apply interdependence theory to China?"
  theory-atlas extract page.txt --format table  show what is found in a document, without a graph
  theory-atlas serve                            answer GraphQL on http://127.0.0.1:4000

The graph is in ./data, or in Neo4j when NEO4J_URI is set. Results go to standard output, all else to standard error.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some documents were quarantined.`;
