import type { AliasMatch } from '../../ontology/alias-match.js';
import type { Via } from '../../ontology/alias-match.js';
import type { SectionReading, Sentence } from '../reading/section-reading.js';

/** A passage that names a country, region or organization, and what the words around it say. */
export interface PlaceMention {
  /** Full id. */
  readonly id: string;
  readonly via: Via;
  readonly match: AliasMatch;
  readonly reading: SectionReading;
  readonly sentence: Sentence;
  readonly context: PlaceContext;
}

export interface PlaceContext {
  /** A word for a policy, role or case stands beside it. */
  readonly subject: boolean;
  /** It is counted among actors or powers. */
  readonly actor: boolean;
  /** It is an example. */
  readonly passing: boolean;
  /** It is among the first words of the abstract, where the matter is named. */
  readonly opening: boolean;
  /** It marks a time ("after the collapse of"). */
  readonly time: boolean;
  /** The sentence says what the article asks, claims or aims at. */
  readonly question: boolean;
}
