/**
 * Receives the features that hold, each by the pieces of its name, which are not put together where only its weight is
 * asked for. One that comes twice counts once.
 */
export type AddFeature = (
  first: string,
  second?: string,
  third?: string,
  fourth?: string,
  fifth?: string,
) => void;
