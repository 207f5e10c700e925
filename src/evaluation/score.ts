/** How often something came out as labelled. */
export interface Score {
  readonly hits: number;
  /** Came out and should not have. */
  readonly extra: number;
  /** Should have come out and did not. */
  readonly missed: number;
}

export const NO_SCORE: Score = { hits: 0, extra: 0, missed: 0 };

export function addScores(a: Score, b: Score): Score {
  return { hits: a.hits + b.hits, extra: a.extra + b.extra, missed: a.missed + b.missed };
}

/** Share of what came out that is right; 1 when nothing came out. */
export function precision({ hits, extra }: Score): number {
  return hits + extra === 0 ? 1 : hits / (hits + extra);
}

/** Share of what is labelled that came out; 1 when nothing is labelled. */
export function recall({ hits, missed }: Score): number {
  return hits + missed === 0 ? 1 : hits / (hits + missed);
}

/** Harmonic mean of both; of summed scores this is the micro F1. */
export function f1({ hits, extra, missed }: Score): number {
  return hits + extra + missed === 0 ? 1 : (2 * hits) / (2 * hits + extra + missed);
}
