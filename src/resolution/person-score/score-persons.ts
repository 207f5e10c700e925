import { total } from './compare-names.js';
import { bestNames } from './best-names.js';
import { compareSurroundings } from './compare-surroundings.js';
import type { Feature } from './feature.js';
import type { PersonDescription } from './person-description.js';
import { profileOfDescription } from './person-profile.js';
import type { PersonProfile } from './person-profile.js';

export interface PersonScore {
  readonly outcome: 'same' | 'different' | 'undecided';
  /** How sure it is that they are one person, from 0 to 1: the logistic function of the summed weights. */
  readonly score: number;
  /** What was found, the weightiest first. */
  readonly features: readonly Feature[];
}

/** Sums of weights from here on make one person; wrong merges cost more than missed ones. */
const SAME = 2;
const DIFFERENT = -2;

/** Whether two descriptions are of one person, and why. Symmetric but for the order of compared values. */
export function scorePersons(a: PersonDescription, b: PersonDescription): PersonScore {
  return scoreProfiles(profileOfDescription(a), profileOfDescription(b));
}

/** {@link scorePersons} for what several bylines tell: the names that fit best are weighed. */
export function scoreProfiles(a: PersonProfile, b: PersonProfile): PersonScore {
  return decide([...bestNames(a.names, b.names), ...compareSurroundings(a, b)]);
}

/** Sums up findings. */
export function decide(found: readonly Feature[]): PersonScore {
  const features = found.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  const sum = total(features);
  return {
    outcome: sum >= SAME ? 'same' : sum <= DIFFERENT ? 'different' : 'undecided',
    score: 1 / (1 + Math.exp(-sum)),
    features,
  };
}
