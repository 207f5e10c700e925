import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { evaluateDocument, type Evaluation } from '../evaluation/evaluate-document.js';
import { LabelFileError, parseLabels } from '../evaluation/label-file.js';
import { f1, precision, recall, type Score } from '../evaluation/score.js';
import { sumEvaluations } from '../evaluation/sum-evaluations.js';
import { loadOntology } from '../ontology/load-ontology.js';
import { findInputFiles } from '../pipeline/find-input-files.js';
import { readInput } from '../pipeline/read-input.js';
import { EXIT } from './exit-code.js';
import { writeOutput } from './write-output.js';

/** `evaluate`: what is extracted against what people have labelled. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
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
      const sum = sumEvaluations(evaluations);
      await writeOutput(options.json ? `${JSON.stringify(summarise(sum), null, 2)}\n` : describe(sum));
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

function summarise(evaluation: Evaluation) {
  const measure = (score: Score) => ({
    ...score,
    precision: precision(score),
    recall: recall(score),
    f1: f1(score),
  });
  return {
    scores: Object.fromEntries(
      Object.entries(evaluation.scores).map(([name, score]) => [name, measure(score)]),
    ),
    quotes: measure(evaluation.quotes),
    confident: measure(evaluation.confident),
    mistakes: evaluation.mistakes,
  };
}

function describe(evaluation: Evaluation): string {
  const percent = (value: number) => value.toFixed(3).padStart(9);
  const row = (name: string, score: Score) =>
    `${name.padEnd(20)}${percent(precision(score))}${percent(recall(score))}${percent(f1(score))}` +
    `${String(score.hits).padStart(8)}${String(score.extra).padStart(7)}${String(score.missed).padStart(8)}\n`;
  return (
    `${''.padEnd(20)}precision   recall       F1    hits  extra  missed\n` +
    Object.entries(evaluation.scores)
      .map(([name, score]) => row(name, score))
      .join('') +
    row('quotes verbatim', evaluation.quotes) +
    row('confidence ≥ 0.9', evaluation.confident) +
    evaluation.mistakes
      .map((mistake) => `${mistake.document} ${mistake.article} ${mistake.measure}: ${mistake.problem}\n`)
      .join('')
  );
}
