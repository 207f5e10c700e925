import type { AuthorMention } from '../author-mention.js';
import type { PersonDescription } from './person-description.js';

/** What several occasions together tell of one person: the bylines of a cluster, or one description alone. */
export interface PersonProfile {
  /** Different spellings, in any script. */
  readonly names: readonly string[];
  readonly affiliations: readonly string[];
  /** With or without the address of the register. */
  readonly orcids: readonly string[];
  readonly coauthors: readonly string[];
  /** Years of publication, Gregorian. */
  readonly years: readonly number[];
}

export function profileOfDescription(person: PersonDescription): PersonProfile {
  return {
    names: [person.name],
    affiliations: person.affiliation === null ? [] : [person.affiliation],
    orcids: person.orcid === null ? [] : [person.orcid],
    coauthors: person.coauthors,
    years: person.years ?? [],
  };
}

/** What the bylines of one person tell together; each value once, in order, whatever the order of the bylines. */
export function profileOfMentions(
  mentions: readonly AuthorMention[],
  names: readonly string[] = mentions.flatMap(({ name }) => spellings(name)),
): PersonProfile {
  return {
    names: distinct(names),
    affiliations: distinct(mentions.flatMap(({ affiliations }) => affiliations)),
    orcids: distinct(mentions.flatMap(({ orcid }) => orcid ?? [])),
    coauthors: distinct(mentions.flatMap(({ coauthors }) => coauthors.flatMap(spellings))),
    years: [...new Set(mentions.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
  };
}

function spellings({ fa, en }: AuthorMention['name']): string[] {
  return [fa, en].filter((name) => name !== null);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
