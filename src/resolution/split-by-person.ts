import type { NamedMention } from './named-mention.js';
import { byPlace } from './named-mention.js';
import { compareSurroundings } from './person-score/compare-surroundings.js';
import type { Feature } from './person-score/feature.js';
import { profileOfMentions } from './person-score/person-profile.js';
import type { PersonProfile } from './person-score/person-profile.js';
import { decide } from './person-score/score-persons.js';
import { splitByEvidence } from './split-by-evidence.js';

/** Beyond this many groups of one name, nothing but shared evidence joins: the work grows with the square. */
const MOST_GROUPS = 40;

/** What the names of one group weigh, whose forms were joined before: spelt out, or as initials only. */
const JOINED_NAMES: Readonly<Record<'full' | 'short', Feature>> = {
  full: { name: 'name', weight: 3.6, reason: 'the names were found to be one', values: ['', ''] },
  short: { name: 'name', weight: 2.7, reason: 'the initials and family names are one', values: ['', ''] },
};

/**
 * Parts mentions of one name by person. What evidence holds together is weighed against the other groups; groups
 * are one person when they are taken for one and agree about every third group, so that a mention that fits two
 * persons joins neither of them.
 */
export function splitByPerson(members: readonly NamedMention[], names: 'full' | 'short'): NamedMention[][] {
  if (members.length < 2) return [[...members]];
  const groups = splitByEvidence(members);
  if (groups.length < 2) return groups;
  if (groups.length > MOST_GROUPS) return joinUnplaced(groups);
  const profiles = groups.map((group) =>
    profileOfMentions(
      group.map(({ mention }) => mention),
      group.flatMap(({ forms }) => forms.map(({ printed }) => printed)),
    ),
  );
  return joinTwins(groups, (one, other) => isOne(profiles[one]!, profiles[other]!, names));
}

/** Whether groups of one name are one person's as far as their surroundings tell. */
export function isOne(one: PersonProfile, other: PersonProfile, names: 'full' | 'short'): boolean {
  return decide([JOINED_NAMES[names], ...compareSurroundings(one, other)]).outcome === 'same';
}

/** Joins groups that are joined with each other and with the same third ones. */
function joinTwins(
  groups: readonly NamedMention[][],
  areOne: (one: number, other: number) => boolean,
): NamedMention[][] {
  const neighbours = groups.map((_, index) => new Set([index]));
  for (let one = 0; one < groups.length; one++)
    for (let other = one + 1; other < groups.length; other++)
      if (areOne(one, other)) {
        neighbours[one]!.add(other);
        neighbours[other]!.add(one);
      }
  const twins = new Map<string, NamedMention[]>();
  groups.forEach((group, index) => {
    const around = [...neighbours[index]!].sort((a, b) => a - b).join(' ');
    twins.set(around, [...(twins.get(around) ?? []), ...group]);
  });
  return [...twins.values()].map((twin) => twin.sort(byPlace));
}

/** What shows neither an institution nor an ORCID stays together. */
function joinUnplaced(groups: readonly NamedMention[][]): NamedMention[][] {
  const isPlaced = (group: readonly NamedMention[]): boolean =>
    group.some(({ mention }) => mention.affiliations.length > 0 || mention.orcid !== null);
  const unplaced = groups.filter((group) => !isPlaced(group)).flat();
  const placed = groups.filter(isPlaced);
  return unplaced.length === 0 ? placed : [...placed, unplaced.sort(byPlace)];
}
