/** A decision in force that joins or separates mentions; bylines and works are kept apart by the caller. */
export interface Constraint {
  /** Of the decision. */
  readonly id: string;
  /** Later decisions have larger numbers. */
  readonly sequence: number;
  readonly kind: 'MERGE' | 'SPLIT' | 'DISTINCT';
  /** Keys of mentions. Merge: one side for each subject. Split: what is split off, then the rest. Distinct: the two. */
  readonly sides: readonly (readonly string[])[];
}

/** Mentions that a merge holds together. */
export interface MustLink {
  readonly id: string;
  readonly keys: readonly string[];
}

/** Mentions that a split or a distinction keeps apart: none of `one` with any of `other`. */
export interface CannotLink {
  readonly id: string;
  readonly isSplit: boolean;
  readonly one: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

/** What all decisions in force come to. */
export interface Constraints {
  readonly must: readonly MustLink[];
  readonly cannot: readonly CannotLink[];
}
