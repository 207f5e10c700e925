import { Command, Option } from 'commander';
import { loadOntology } from '../ontology/load-ontology.js';
import type { FactsResult } from '../pipeline/document-facts.js';
import { findInputFiles } from '../pipeline/find-input-files.js';
import { readInputs } from '../pipeline/read-inputs.js';
import { toRecords } from '../pipeline/to-records.js';
import { EXIT } from './exit-code.js';
import { interruption } from './interruption.js';
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
      const signal = interruption();
      const inputs: FactsResult[] = [];
      for await (const input of readInputs(await findInputFiles(paths), { ontology, signal }))
        if (input.status !== 'held') inputs.push(input);
      // The ids of the records depend on all of them, so that some alone would be wrong.
      if (signal.aborted) return;
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
