import { agreeingShortNames } from './agreeing-short-names.js';
import type { NamedMention } from './named-mention.js';
import { evidenceOf } from './evidence-keys.js';
import { nameKeys } from './name-keys.js';
import { profileOfMentions } from './person-score/person-profile.js';
import type { PersonProfile } from './person-score/person-profile.js';
import { contradicts, fits, shortName } from './short-name.js';
import type { ShortName } from './short-name.js';
import { joinShorter } from './join-shorter-names.js';
import { isOne } from './split-by-person.js';

/**
 * Adds mentions with initials to persons with full names: each to the only person it fits, unless its surroundings
 * speak against it; of several, to the only one it shares an institution, a co-author or an ORCID with. What is left
 * is grouped by name, shorter ones joining the only longer one they fit.
 */
export function joinShortNames(
  persons: readonly NamedMention[][],
  short: readonly NamedMention[],
): { readonly full: NamedMention[][]; readonly short: NamedMention[][] } {
  const find = candidateFinder(persons);
  const choose = personChooser(persons);
  const chosen = new Map<number, NamedMention[]>();
  const left: NamedMention[] = [];
  for (const mention of short) {
    const person = choose(mention, find(shortNameOf(mention), mention));
    if (person === null) left.push(mention);
    else chosen.set(person, [...(chosen.get(person) ?? []), mention]);
  }
  const full = persons.map((members, index) => {
    const settled = agreeingShortNames(members, chosen.get(index) ?? []);
    left.push(...settled.left);
    return [...members, ...settled.kept];
  });
  return { full, short: joinShorter(byName(left)) };
}

function byName(mentions: readonly NamedMention[]): { name: ShortName; members: NamedMention[] }[] {
  const groups = new Map<string, { name: ShortName; members: NamedMention[] }>();
  for (const mention of mentions) {
    const name = shortNameOf(mention);
    const known = groups.get(name.id);
    if (known === undefined) groups.set(name.id, { name, members: [mention] });
    else known.members.push(mention);
  }
  return [...groups.values()];
}

function shortNameOf({ forms }: NamedMention): ShortName {
  return shortName(forms.find((form) => form.script === 'latin') ?? forms[0]!);
}

/** Chooses among the persons that a name in initials fits. */
function personChooser(
  persons: readonly NamedMention[][],
): (mention: NamedMention, fitting: readonly number[]) => number | null {
  const profiles = new Map<number, PersonProfile>();
  const agrees = (mention: NamedMention, person: number): boolean => {
    const known = profiles.get(person) ?? profileOf(persons[person]!);
    profiles.set(person, known);
    return isOne(profileOf([mention]), known, 'short');
  };
  const withEvidence = new Map<string, Set<number>>();
  persons.forEach((members, index) => {
    for (const key of members.flatMap(evidenceKeysOf))
      withEvidence.set(key, (withEvidence.get(key) ?? new Set()).add(index));
  });
  return (mention, fitting) => {
    let chosen = fitting;
    if (fitting.length > 1) {
      const keys = evidenceKeysOf(mention);
      chosen = fitting.filter((index) => keys.some((key) => withEvidence.get(key)?.has(index) === true));
    }
    return chosen.length === 1 && agrees(mention, chosen[0]!) ? chosen[0]! : null;
  };
}

function profileOf(members: readonly NamedMention[]): PersonProfile {
  return profileOfMentions(members.map(({ mention }) => mention));
}

function evidenceKeysOf({ mention }: NamedMention): string[] {
  const { keys, orcid } = evidenceOf(mention);
  return orcid === null ? [...keys] : [...keys, orcid];
}

/** Finds the persons whose name a name in initials can stand for; what was found for one name is kept for its likes. */
function candidateFinder(
  persons: readonly NamedMention[][],
): (name: ShortName, mention: NamedMention) => readonly number[] {
  const shown = persons.map(distinctNames);
  const personsOf = personsByKey(shown);
  const found = new Map<string, readonly number[]>();
  return (name, { mention }) => {
    const keys = nameKeys(mention.name);
    const id = `${name.id} ${keys.join(' ')}`;
    const known = found.get(id);
    if (known !== undefined) return known;
    const candidates = new Set(keys.flatMap((key) => [...(personsOf.get(key) ?? [])]));
    const fitting = [...candidates].filter((index) => {
      const names = shown[index]!;
      return (
        names.some(({ forms }) => fits(name, forms)) &&
        !names.some(({ forms }) => forms.some((form) => contradicts(name, form)))
      );
    });
    found.set(id, fitting);
    return fitting;
  };
}

/** One mention for each way in which the name of a person is printed: what fits one of them fits its likes. */
function distinctNames(members: readonly NamedMention[]): NamedMention[] {
  const byForms = new Map<string, NamedMention>();
  for (const member of members)
    byForms.set(member.forms.map(({ words }) => words.join(' ')).join('/'), member);
  return [...byForms.values()];
}

/** The persons that a name in initials can be compared with: those that share a key with it. */
function personsByKey(shown: readonly NamedMention[][]): ReadonlyMap<string, ReadonlySet<number>> {
  const persons = new Map<string, Set<number>>();
  shown.forEach((members, index) => {
    for (const { mention } of members)
      for (const key of nameKeys(mention.name)) {
        const known = persons.get(key);
        if (known === undefined) persons.set(key, new Set([index]));
        else known.add(index);
      }
  });
  return persons;
}
