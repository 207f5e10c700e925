import { Command, Option } from 'commander';
import { loadOntology } from '../ontology/load-ontology.js';
import { findInputFiles } from '../pipeline/find-input-files.js';
import { toRecords } from '../pipeline/to-records.js';
import { readInput, type InputResult } from '../pipeline/read-input.js';
import { EXIT } from './exit-code.js';
import { renderRecordTable } from './render-record-table.js';
import { writeOutput } from './write-output.js';

/** `extract`: what is found in documents, as records, without a graph. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('print what is found in documents (docs/record.schema.json), without a graph')
    .argument('<files...>', 'files or folders')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['json', 'jsonl', 'table']).default('json'),
    )
    .action(async (paths: string[], options: { format: 'json' | 'jsonl' | 'table' }) => {
      const ontology = loadOntology();
      const inputs: InputResult[] = [];
      for (const file of await findInputFiles(paths)) inputs.push(await readInput(file, ontology));
      const records = toRecords(inputs);
      if (options.format === 'json') await writeOutput(`${JSON.stringify(records, null, 2)}\n`);
      else if (options.format === 'jsonl')
        await writeOutput(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      else await writeOutput(renderRecordTable(records, ontology));
      const refused = inputs.filter((input) => input.status === 'quarantined');
      for (const entry of refused)
        process.stderr.write(`not read: ${entry.path} (${entry.stage}): ${entry.reason}\n`);
      if (refused.length > 0) process.exitCode = EXIT.quarantined;
    });
}
