import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { describeReport } from '../evaluation/describe-report.js';
import { evaluateDocument, type Evaluation } from '../evaluation/evaluate-document.js';
import { LabelFileError, parseLabels } from '../evaluation/label-file.js';
import { reportOf } from '../evaluation/report.js';
import { sumEvaluations } from '../evaluation/sum-evaluations.js';
import { loadOntology } from '../ontology/load-ontology.js';
import { findInputFiles } from '../pipeline/find-input-files.js';
import { readInput } from '../pipeline/read-input.js';
import { evaluateIdentityCommand } from './evaluate-identity-command.js';
import { EXIT } from './exit-code.js';
import { writeOutput } from './write-output.js';

/** `evaluate`: what is extracted against what people have labelled. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .addCommand(evaluateIdentityCommand())
    .description(
      'compare what is extracted with labels (one JSON file per document) and list every difference',
    )
    .argument('<labels>', 'folder of label files')
    .option(
      '--documents <folder>',
      'where the labelled documents are; by default beside the labels or in a folder next to theirs',
    )
    .option('--json', 'print the scores and differences as JSON')
    .action(async (labels: string, options: { documents?: string; json?: true }) => {
      const ontology = loadOntology();
      const evaluations: Evaluation[] = [];
      let unread = 0;
      for (const file of (await findInputFiles([labels])).filter((path) => path.endsWith('.json'))) {
        const label = parseLabels(file, readFileSync(file, 'utf8'));
        const path = findDocument(label.document, file, options.documents);
        const input = await readInput(path, ontology);
        if (input.status === 'quarantined') {
          unread += 1;
          process.stderr.write(`not read: ${path} (${input.stage}): ${input.reason}\n`);
        }
        const [articles, raw] = input.status === 'read' ? [input.articles, input.document.raw] : [[], ''];
        evaluations.push(evaluateDocument(label, articles, raw));
      }
      const report = reportOf(sumEvaluations(evaluations));
      await writeOutput(
        options.json === true ? `${JSON.stringify(report, null, 2)}\n` : describeReport(report),
      );
      if (unread > 0) process.exitCode = EXIT.quarantined;
    });
}

/** @throws LabelFileError when the labelled document is nowhere to be found. */
function findDocument(name: string, labelFile: string, folder: string | undefined): string {
  const own = dirname(labelFile);
  const parent = dirname(own);
  const nextTo = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = folder === undefined ? [own, ...nextTo.map((entry) => join(parent, entry.name))] : [folder];
  const found = folders.map((candidate) => join(candidate, name)).find((path) => existsSync(path));
  if (found === undefined)
    throw new LabelFileError(
      `${labelFile} labels ${name}, which is not in ${folders.join(', ')}: give --documents.`,
    );
  return found;
}
