import { z } from 'zod';
import type { Feature } from '../../resolution/person-score/feature.js';
import type { PersonDescription } from '../../resolution/person-score/person-description.js';
import { scorePersons } from '../../resolution/person-score/score-persons.js';
import type { PersonScore } from '../../resolution/person-score/score-persons.js';
import { f1, precision, recall } from '../score.js';
import { labelledPerson, parseLabelledLines } from './labelled-lines.js';

/** Two descriptions and whether they are one person's. */
export interface LabelledPair {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly a: PersonDescription;
  readonly b: PersonDescription;
  readonly same: boolean;
}

/** A pair that was decided wrongly, or one person's pair that was left undecided. */
export interface PairError {
  readonly line: number;
  readonly a: PersonDescription;
  readonly b: PersonDescription;
  readonly same: boolean;
  readonly outcome: PersonScore['outcome'];
  readonly score: number;
  /** What decided, the weightiest first. */
  readonly features: readonly Feature[];
}

/** How well pairs are told apart. Undecided pairs are not joined: those of one person lower the recall. */
export interface PairEvaluation {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of all pairs left undecided, from 0 to 1. */
  readonly undecided: number;
  readonly errors: readonly PairError[];
}

const labelledPair = z.object({ a: labelledPerson, b: labelledPerson, same: z.boolean() });

/**
 * Reads a file of labelled pairs, one JSON object a line.
 *
 * @throws LabelFileError naming the line that cannot be used
 */
export function parsePairs(path: string, text: string): LabelledPair[] {
  return parseLabelledLines(path, text, labelledPair).map(({ line, value }) => ({ line, ...value }));
}

/** Scores every pair and compares the outcomes with the labels. */
export function evaluatePairs(pairs: readonly LabelledPair[]): PairEvaluation {
  let [hits, extra, missed, undecided] = [0, 0, 0, 0];
  const errors: PairError[] = [];
  for (const pair of pairs) {
    const { outcome, score, features } = scorePersons(pair.a, pair.b);
    if (outcome === 'undecided') undecided++;
    if (pair.same && outcome === 'same') hits++;
    else if (pair.same) missed++;
    else if (outcome === 'same') extra++;
    if (pair.same ? outcome !== 'same' : outcome === 'same')
      errors.push({ ...pair, outcome, score, features });
  }
  const counts = { hits, extra, missed };
  return {
    pairs: pairs.length,
    precision: precision(counts),
    recall: recall(counts),
    f1: f1(counts),
    undecided: pairs.length === 0 ? 0 : undecided / pairs.length,
    errors,
  };
}
