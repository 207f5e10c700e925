import { compareAffiliations } from './compare-affiliations.js';
import { compareCoauthors } from './compare-coauthors.js';
import { compareFields } from './compare-fields.js';
import { compareOrcids } from './compare-orcids.js';
import { compareYears } from './compare-years.js';
import type { Feature } from './feature.js';
import type { PersonProfile } from './person-profile.js';
import { isUsualName } from './usual-names.js';

/** What the surroundings tell against one person weighs more where many bear the name. */
const USUAL_NAME = { affiliation: -0.6, coauthors: -0.4 } as const;

/** What stands around the names: the register, co-authors, institutions, fields, years, and how usual the name is. */
export function compareSurroundings(a: PersonProfile, b: PersonProfile): Feature[] {
  const found = [
    ...compareOrcids(a.orcids, b.orcids),
    ...compareCoauthors(a.coauthors, b.coauthors),
    ...compareAffiliations(a.affiliations, b.affiliations),
    ...compareFields(a.affiliations, b.affiliations),
    ...compareYears(a.years, b.years),
  ];
  return [...found, ...weighFrequency(found, a, b)];
}

function weighFrequency(found: readonly Feature[], a: PersonProfile, b: PersonProfile): Feature[] {
  const against = (name: keyof typeof USUAL_NAME): number =>
    found.some((feature) => feature.name === name && feature.weight < 0) ? USUAL_NAME[name] : 0;
  const weight = against('affiliation') + against('coauthors');
  if (weight === 0 || !a.names.some(isUsualName) || !b.names.some(isUsualName)) return [];
  return [
    {
      name: 'name-frequency',
      weight,
      reason: 'many persons bear this name',
      values: [a.names.find(isUsualName)!, b.names.find(isUsualName)!],
    },
  ];
}
