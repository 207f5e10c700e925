/** Receives the features that hold; one that comes twice counts once. */
export type AddFeature = (feature: string) => void;
