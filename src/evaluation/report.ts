import {
  calibrationOf,
  confusionOf,
  measured,
  scoresBy,
  scoresByRole,
  type CalibrationBand,
  type Measured,
} from './break-down.js';
import type { Evaluation, Mistake } from './evaluate-document.js';
import type { ClaimField } from './observe-claims.js';

/** What `evaluate --json` prints; the keys are a public contract. */
export interface EvaluationReport {
  readonly scores: Readonly<Record<string, Measured>>;
  readonly quotes: Measured;
  readonly confident: Measured;
  /** By exact role, of the labels that give one. */
  readonly roles: Readonly<Record<'theory' | 'place', Readonly<Record<string, Measured>>>>;
  readonly languages: Readonly<Record<string, Readonly<Record<ClaimField, Measured>>>>;
  readonly levels: Readonly<Record<string, Readonly<Record<ClaimField, Measured>>>>;
  /** `confusion.theory[labelled][came]`. */
  readonly confusion: Readonly<
    Record<'theory' | 'place', Readonly<Record<string, Readonly<Record<string, number>>>>>
  >;
  readonly calibration: readonly CalibrationBand[];
  readonly mistakes: readonly Mistake[];
}

export function reportOf(evaluation: Evaluation): EvaluationReport {
  const { observations, rolePairs } = evaluation;
  const pairsOf = (kind: 'theory' | 'place') => rolePairs.filter((pair) => pair.kind === kind);
  return {
    scores: Object.fromEntries(
      Object.entries(evaluation.scores).map(([name, score]) => [name, measured(score)]),
    ),
    quotes: measured(evaluation.quotes),
    confident: measured(evaluation.confident),
    roles: { theory: scoresByRole(pairsOf('theory')), place: scoresByRole(pairsOf('place')) },
    languages: scoresBy(observations, ({ language }) => language),
    levels: scoresBy(observations, ({ level }) => level),
    confusion: { theory: confusionOf(pairsOf('theory')), place: confusionOf(pairsOf('place')) },
    calibration: calibrationOf(observations),
    mistakes: evaluation.mistakes,
  };
}
