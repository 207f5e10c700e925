import type { Evaluation } from './evaluate-document.js';
import { MEASURES, type MeasureName } from './measures.js';
import { addScores, NO_SCORE, type Score } from './score.js';

/** The evaluations of several documents as one: scores summed, so that F1 of the sums is the micro F1. */
export function sumEvaluations(evaluations: readonly Evaluation[]): Evaluation {
  const sum = (pick: (evaluation: Evaluation) => Score): Score =>
    evaluations.map(pick).reduce(addScores, NO_SCORE);
  return {
    scores: Object.fromEntries(
      (Object.keys(MEASURES) as MeasureName[]).map((name) => [name, sum(({ scores }) => scores[name])]),
    ) as Record<MeasureName, Score>,
    quotes: sum(({ quotes }) => quotes),
    confident: sum(({ confident }) => confident),
    mistakes: evaluations.flatMap(({ mistakes }) => mistakes),
    observations: evaluations.flatMap(({ observations }) => observations),
    rolePairs: evaluations.flatMap(({ rolePairs }) => rolePairs),
  };
}
