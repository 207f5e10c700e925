import { evidenceOf } from './evidence-keys.js';
import type { NamedMention } from './named-mention.js';
import { profileOfMentions } from './person-score/person-profile.js';
import { splitByEvidence } from './split-by-evidence.js';
import { isOne } from './split-by-person.js';

/** More groups of initials than this for one person are not weighed against each other. */
const MOST_GROUPS = 40;

export interface ShortNamesOfPerson {
  readonly kept: readonly NamedMention[];
  readonly left: readonly NamedMention[];
}

/**
 * Of names in initials that each fit a person, those that can be that one person together. What shares evidence with
 * the person is kept; of what does not, only what contradicts none of the others, so that two scholars whose
 * initials fit a full name of which nothing is known are both left. No ORCID is kept that is not the person's own,
 * unless there is but one.
 */
export function agreeingShortNames(
  person: readonly NamedMention[],
  short: readonly NamedMention[],
): ShortNamesOfPerson {
  const own = orcidsOf(person);
  const all = orcidsOf([...person, ...short]);
  const mayStay = (mention: NamedMention): boolean =>
    all.size < 2 || [...orcidsOf([mention])].every((orcid) => own.has(orcid));
  const allowed = short.filter(mayStay);
  const groups = splitByEvidence(allowed).map((members) => ({
    members,
    profile: profileOfMentions(members.map(({ mention }) => mention)),
  }));
  const shown = new Set(person.flatMap(({ mention }) => evidenceOf(mention).keys));
  const isLinked = (members: readonly NamedMention[]): boolean =>
    members.some(({ mention }) => evidenceOf(mention).keys.some((key) => shown.has(key)));
  const isKept = groups.map(
    ({ members, profile }, index) =>
      groups.length > MOST_GROUPS ||
      isLinked(members) ||
      groups.every((other, at) => at === index || isOne(profile, other.profile, 'short')),
  );
  return {
    kept: groups.flatMap(({ members }, index) => (isKept[index] ? members : [])),
    left: [
      ...short.filter((mention) => !mayStay(mention)),
      ...groups.flatMap(({ members }, index) => (isKept[index] ? [] : members)),
    ],
  };
}

function orcidsOf(mentions: readonly NamedMention[]): ReadonlySet<string> {
  return new Set(mentions.map(({ mention }) => evidenceOf(mention).orcid).filter((orcid) => orcid !== null));
}
