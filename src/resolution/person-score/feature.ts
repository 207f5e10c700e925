/** One finding about two descriptions: why they are, or are not, one person. */
export interface Feature {
  readonly name: string;
  /** Added to the sum that decides; positive speaks for one person. Zero: looked at, and it tells nothing. */
  readonly weight: number;
  readonly reason: string;
  /** What was compared, as printed: first of the one, then of the other. */
  readonly values: readonly [string, string];
}
