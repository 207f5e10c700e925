import { compareAffiliations } from './compare-affiliations.js';
import { compareCoauthors } from './compare-coauthors.js';
import { compareNames, total } from './compare-names.js';
import { compareOrcids } from './compare-orcids.js';
import { compareYears } from './compare-years.js';
import type { Feature } from './feature.js';
import type { PersonDescription } from './person-description.js';

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
  const features = [
    ...compareOrcids(a.orcid, b.orcid),
    ...compareNames(a.name, b.name),
    ...compareCoauthors(a.coauthors, b.coauthors),
    ...compareAffiliations(a.affiliation, b.affiliation),
    ...compareYears(a.years ?? [], b.years ?? []),
  ].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  const sum = total(features);
  return {
    outcome: sum >= SAME ? 'same' : sum <= DIFFERENT ? 'different' : 'undecided',
    score: 1 / (1 + Math.exp(-sum)),
    features,
  };
}
