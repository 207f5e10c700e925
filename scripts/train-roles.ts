// Learns what the words around theories and places say about their roles, from the development halves of the phrases
// and the gold documents, and writes the weights to seeds/vocabulary. How strong the penalty is is chosen by
// cross-validation, whose figures are printed. With --check it learns nothing and fails when a file was not made from
// the labels, rules and vocabulary that are there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot } from '../src/package-root.js';
import { calibrate } from './roles/calibrate.js';
import { crossValidate } from './roles/cross-validate.js';
import { accuracyOf, describeAccuracy, untuned } from './roles/describe-accuracy.js';
import { digestOf } from './roles/digest-of.js';
import type { LabelledCase } from './roles/labelled-case.js';
import { labelledTexts, type LabelledText } from './roles/labelled-texts.js';
import { placeTask } from './roles/place-task.js';
import type { RoleTask } from './roles/role-task.js';
import { theoryTask } from './roles/theory-task.js';
import { trainWeights } from './roles/train-weights.js';
import { weightsText } from './roles/weights-text.js';

const FOLDS = 10;
const PENALTIES = [8, 16];
/** Texts in which a feature must hold. */
const LEAST = 3;

function bringUpToDate<Role extends string>(task: RoleTask<Role>, texts: readonly LabelledText[]): void {
  const cases = texts.flatMap((text) => task.cases(text));
  const madeFrom = digestOf(cases);
  const path = join(packageRoot, 'seeds', 'vocabulary', task.file);
  if (!process.argv.includes('--check')) writeFileSync(path, train(task, cases, madeFrom));
  else if (!existsSync(path) || !readFileSync(path, 'utf8').includes(`"madeFrom": "${madeFrom}"`)) {
    process.stderr.write(`${relative(packageRoot, path)} is out of date; run npm run train.\n`);
    process.exitCode = 1;
  }
}

function train<Role extends string>(
  task: RoleTask<Role>,
  cases: readonly LabelledCase<Role>[],
  madeFrom: string,
): string {
  const tried = PENALTIES.map((l2) => {
    const training = { roles: task.roles, l2, least: LEAST };
    const judged = crossValidate(cases, FOLDS, training);
    return { training, judged, accuracy: accuracyOf(untuned(judged), task) };
  });
  const best = tried.reduce((found, one) => (one.accuracy > found.accuracy ? one : found));
  const temperature = calibrate(untuned(best.judged), task.roles);
  const weights = { ...trainWeights(cases, best.training), temperature };
  for (const { training, accuracy } of tried)
    process.stdout.write(`${task.name}, penalty ${training.l2}: ${accuracy.toFixed(4)} seen by no rule\n`);
  process.stdout.write(
    `Chosen: ${best.training.l2}; ${weights.features.size} features of ${cases.length} cases.\n` +
      `${describeAccuracy(best.judged, task, temperature)}\n\n`,
  );
  return weightsText(weights, madeFrom);
}

const texts = labelledTexts();
bringUpToDate(theoryTask, texts);
bringUpToDate(placeTask, texts);
