import { Readable } from 'node:stream';
import { Command } from 'commander';
import { exportJournal } from '../curation/export-journal.js';
import { importJournal } from '../curation/import-journal.js';
import { listDecisions } from '../curation/list-decisions.js';
import type { Id } from '../domain/ids.js';
import { revokeOnCommandLine } from './decide-on-command-line.js';
import { takesDecision, type DecisionOptions } from './decision-options.js';
import { describeDecision } from './describe-decision.js';
import { readLines } from './read-lines.js';
import { toCount } from './to-count.js';
import { toIdOf } from './to-id-of.js';
import { withJournal } from './with-journal.js';
import { writeLines } from './write-lines.js';
import { writeOutput } from './write-output.js';

const USUAL_PAGE = 20;

/** `decisions`: what curators have decided. */
export function decisionsCommand(): Command {
  return new Command('decisions')
    .description('list what curators have decided, take it back, or carry it to another graph')
    .addCommand(listCommand())
    .addCommand(revokeCommand())
    .addCommand(exportCommand())
    .addCommand(importCommand())
    .addHelpText('after', HELP);
}

function listCommand(): Command {
  return new Command('list')
    .description('the decisions, the latest first, the revoked ones too')
    .option('--first <number>', 'how many', toCount, USUAL_PAGE)
    .option(
      '--before <number>',
      'only those with a smaller number: 100 gives decision:99 and earlier',
      toCount,
    )
    .option('--json', 'print them as JSON')
    .action(async (options: { first: number; before?: number; json?: true }) => {
      const { decisions, totalCount, hasNext } = await withJournal(({ store }) =>
        listDecisions(store, options),
      );
      await writeOutput(
        options.json ? `${JSON.stringify(decisions, null, 2)}\n` : decisions.map(describeDecision).join(''),
      );
      if (totalCount === 0) process.stderr.write('Nothing has been decided.\n');
      const last = decisions.at(-1);
      if (hasNext && last !== undefined)
        process.stderr.write(`${totalCount} in all; --before ${last.sequence} lists those before.\n`);
    });
}

function revokeCommand(): Command {
  return takesDecision(new Command('revoke'))
    .description('take a decision back; both stay in the journal')
    .argument('<decision>', 'its id, such as decision:42', toIdOf('decision'))
    .action((decision: Id<'decision'>, options: DecisionOptions) => revokeOnCommandLine(decision, options));
}

function exportCommand(): Command {
  return new Command('export')
    .description('write the journal as JSON Lines, for `decisions import` into another graph')
    .option(
      '--output <file>',
      'write to a file instead of standard output; an older file stays whole until the end',
    )
    .action(async (options: { output?: string }) => {
      await withJournal(({ store }) => writeLines(Readable.from(exportJournal(store)), options.output));
    });
}

function importCommand(): Command {
  return new Command('import')
    .description('append an exported journal to a graph without decisions, or go on where an import stopped')
    .argument('<file>', 'as `decisions export` wrote it; - reads standard input')
    .option('--json', 'print how many were imported as JSON')
    .action(async (file: string, options: { json?: true }) => {
      const result = await withJournal(({ store }) => importJournal(store, readLines(file)));
      await writeOutput(
        options.json
          ? `${JSON.stringify(result)}\n`
          : `${result.imported} imported, ${result.unchanged} were there already.\n`,
      );
    });
}

const HELP = `
Examples:
  theory-atlas decisions list --first 5
  theory-atlas decisions revoke decision:3 --reason "Two persons after all"
  theory-atlas decisions export --output journal.jsonl
  THEORY_ATLAS_DATA=other theory-atlas decisions import journal.jsonl`;
