import { CLAIM_FIELDS, type ClaimField, type Observation, type RolePair } from './observe-claims.js';
import { NO_SCORE, addScores, f1, precision, recall, type Score } from './score.js';

/** A score with its shares. */
export interface Measured extends Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Of the claims of one band of confidence, how many are right. */
export interface CalibrationBand {
  /** Confidence, `from` included and `to` excluded (1 included in the last). */
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly wrong: number;
  /** Share right; `null` in a band without claims. */
  readonly share: number | null;
}

const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1] as const;

export function measured(score: Score): Measured {
  return { ...score, precision: precision(score), recall: recall(score), f1: f1(score) };
}

/** Scores of the claim fields, apart for each value of something observations have (language, evidence level). */
export function scoresBy(
  observations: readonly Observation[],
  keyOf: (observation: Observation) => string | null,
): Record<string, Record<ClaimField, Measured>> {
  const keys = [...new Set(observations.map((observation) => keyOf(observation) ?? 'none'))].toSorted();
  return Object.fromEntries(
    keys.map((key) => [
      key,
      Object.fromEntries(
        CLAIM_FIELDS.map((field) => [
          field,
          measured(
            observations
              .filter((observation) => observation.field === field && (keyOf(observation) ?? 'none') === key)
              .map(toScore)
              .reduce(addScores, NO_SCORE),
          ),
        ]),
      ) as Record<ClaimField, Measured>,
    ]),
  );
}

function toScore({ outcome }: Observation): Score {
  return {
    hits: Number(outcome === 'hit'),
    extra: Number(outcome === 'extra'),
    missed: Number(outcome === 'missed'),
  };
}

/** How often a labelled role came out as which: `table[labelled][came]`. */
export function confusionOf(pairs: readonly RolePair[]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const { labelled, came } of pairs) {
    const row = (table[labelled] ??= {});
    row[came] = (row[came] ?? 0) + 1;
  }
  return table;
}

/** Scores of each exact role: a wrong role is missed for the labelled one and extra for the one that came out. */
export function scoresByRole(pairs: readonly RolePair[]): Record<string, Measured> {
  const roles = [...new Set(pairs.flatMap(({ labelled, came }) => [labelled, came]))]
    .filter((role) => role !== 'absent')
    .toSorted();
  return Object.fromEntries(
    roles.map((role) => [
      role,
      measured({
        hits: pairs.filter(({ labelled, came }) => labelled === role && came === role).length,
        extra: pairs.filter(({ labelled, came }) => labelled !== role && came === role).length,
        missed: pairs.filter(({ labelled, came }) => labelled === role && came !== role).length,
      }),
    ]),
  );
}

/** The share of claims that are right, band by band of their confidence. */
export function calibrationOf(observations: readonly Observation[]): CalibrationBand[] {
  const claims = observations.filter(({ outcome }) => outcome !== 'missed');
  return BANDS.slice(0, -1).map((from, index) => {
    const to = BANDS[index + 1]!;
    const inside = claims.filter(
      ({ confidence }) => confidence !== null && confidence >= from && (confidence < to || to === 1),
    );
    const right = inside.filter(({ outcome }) => outcome === 'hit').length;
    const share = inside.length === 0 ? null : right / inside.length;
    return { from, to, right, wrong: inside.length - right, share };
  });
}
