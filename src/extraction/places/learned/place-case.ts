import type { PlaceDecision, PlaceSurroundings } from '../decide-place.js';
import type { PlaceMention } from '../place-mention.js';

/** One place of an article, with what the rules make of it. */
export interface PlaceCase {
  /** Full id. */
  readonly id: string;
  readonly mentions: readonly PlaceMention[];
  readonly around: PlaceSurroundings;
  /** How many places of its kind the abstract names before it, and how many more often. */
  readonly rank: { readonly before: number; readonly above: number };
  /** It is a state that no longer exists. */
  readonly isHistorical: boolean;
  readonly rules: PlaceDecision;
}
