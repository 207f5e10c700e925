import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { evaluateClusters, parseMentions } from '../evaluation/identity/evaluate-clusters.js';
import type { ClusterEvaluation } from '../evaluation/identity/evaluate-clusters.js';
import { evaluatePairs, parsePairs } from '../evaluation/identity/evaluate-pairs.js';
import type { PairError, PairEvaluation } from '../evaluation/identity/evaluate-pairs.js';
import { LabelFileError } from '../evaluation/label-file.js';
import { writeOutput } from './write-output.js';

/** `evaluate identity`: how well persons are told apart, against labelled pairs, or labelled mentions with --clusters. */
export function evaluateIdentityCommand(): Command {
  return new Command('identity')
    .description('compare who is taken for one person with labelled pairs (JSON Lines) and list every error')
    .argument('<pairs>', 'file with one {"a": {"name": …}, "b": {"name": …}, "same": true} a line')
    .option(
      '--clusters',
      'the lines are {"mention": {"name": …}, "person": "…"}: give pairwise and B-cubed F1',
    )
    .option('--json', 'print the figures and errors as JSON')
    .action(async (path: string, options: { clusters?: true; json?: true }) => {
      const text = readLabels(path);
      if (options.clusters) {
        const evaluation = evaluateClusters(parseMentions(path, text));
        await writeOutput(options.json ? toJson(evaluation) : describeClusters(evaluation));
      } else {
        const evaluation = evaluatePairs(parsePairs(path, text));
        await writeOutput(options.json ? toJson(evaluation) : describePairs(evaluation));
      }
    });
}

function readLabels(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new LabelFileError(`The label file ${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function describePairs(evaluation: PairEvaluation): string {
  const row = (name: string, value: number) => `${name.padEnd(12)}${value.toFixed(3)}\n`;
  return (
    `${'pairs'.padEnd(12)}${evaluation.pairs}\n` +
    row('precision', evaluation.precision) +
    row('recall', evaluation.recall) +
    row('F1', evaluation.f1) +
    row('undecided', evaluation.undecided) +
    evaluation.errors.map(describeError).join('')
  );
}

function describeError({ line, a, b, same, outcome, features }: PairError): string {
  const reasons = features.map(
    ({ name, weight, reason }) => `    ${name} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}: ${reason}\n`,
  );
  const expected = same ? 'one person' : 'two persons';
  return `line ${line}: ${a.name} | ${b.name}: ${expected}, taken for ${outcome}\n${reasons.join('')}`;
}

function describeClusters({ mentions, pairwise, bCubed }: ClusterEvaluation): string {
  const row = (name: string, score: ClusterEvaluation['pairwise']) =>
    `${name.padEnd(12)}${[score.precision, score.recall, score.f1].map((value) => value.toFixed(3).padStart(10)).join('')}\n`;
  return (
    `${mentions} mentions\n${''.padEnd(12)} precision    recall        F1\n` +
    row('pairwise', pairwise) +
    row('B-cubed', bCubed)
  );
}
