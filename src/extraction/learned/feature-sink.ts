import type { FeaturePart } from './feature-part.js';

/** Receives the features that hold. One that comes twice counts once. */
export interface FeatureSink {
  /** A feature by its whole name. */
  readonly add: (name: string) => void;
  /** A feature by the pieces of its name, which are not put together where only its weight is asked for. */
  readonly join: (
    first: FeaturePart,
    second: FeaturePart,
    third?: FeaturePart,
    fourth?: FeaturePart,
    fifth?: FeaturePart,
    sixth?: FeaturePart,
  ) => void;
}
