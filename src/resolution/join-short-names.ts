import { latinShape } from '../text/latin-shape.js';
import { wordSkeleton } from '../text/name-skeleton.js';
import type { NamedMention } from './cluster-authors.js';
import { isInitial } from './name-form.js';
import type { NameForm } from './name-form.js';
import { initialClass, nameKeys } from './name-keys.js';

/** A name in initials: what it shows of given and family name. */
interface ShortName {
  readonly script: NameForm['script'];
  readonly initials: readonly string[];
  /** Words of the family name. */
  readonly family: readonly string[];
  /** Equal for equal names. */
  readonly id: string;
}

/**
 * Adds mentions with initials to the groups of full names: each to the only group it fits. Where none or several
 * fit, equal names in initials stay together by themselves, shorter ones joining the only longer one they fit.
 */
export function joinShortNames(
  full: readonly NamedMention[][],
  short: readonly NamedMention[],
): NamedMention[][] {
  const groups = full.map((members) => [...members]);
  const shown = full.map(distinctNames);
  const groupsOf = groupsByKey(shown);
  const left = new Map<string, { name: ShortName; members: NamedMention[] }>();
  for (const mention of short) {
    const name = shortName(mention.forms.find((form) => form.script === 'latin') ?? mention.forms[0]!);
    const candidates = new Set(
      nameKeys(mention.mention.name).flatMap((key) => [...(groupsOf.get(key) ?? [])]),
    );
    const fitting = [...candidates].filter((index) => shown[index]!.some((member) => fits(name, member)));
    if (fitting.length === 1) groups[fitting[0]!]!.push(mention);
    else {
      const same = left.get(name.id);
      if (same) same.members.push(mention);
      else left.set(name.id, { name, members: [mention] });
    }
  }
  return [...groups, ...joinShorter([...left.values()])];
}

/** One mention for each way in which the name of a group is printed: what fits one of them fits its likes. */
function distinctNames(members: readonly NamedMention[]): NamedMention[] {
  const byForms = new Map<string, NamedMention>();
  for (const member of members)
    byForms.set(member.forms.map(({ words }) => words.join(' ')).join('/'), member);
  return [...byForms.values()];
}

/** The groups that a name in initials can be compared with: those that share a key with it. */
function groupsByKey(full: readonly NamedMention[][]): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  full.forEach((members, index) => {
    for (const name of members.map(({ mention }) => mention.name))
      for (const key of nameKeys(name)) {
        const known = groups.get(key);
        if (known === undefined) groups.set(key, new Set([index]));
        else known.add(index);
      }
  });
  return groups;
}

function shortName(form: NameForm): ShortName {
  const end = form.words.findIndex((word) => !isInitial(word));
  const split = end < 0 ? form.words.length - 1 : end;
  const initials = form.words.slice(0, split);
  const family = form.words.slice(split);
  return {
    script: form.script,
    initials,
    family,
    id: `${initials.join('')} ${familyKey(family, form.script)}`,
  };
}

function familyKey(words: readonly string[], script: NameForm['script']): string {
  return script === 'latin' ? latinShape(words.join(' ')) : words.join('');
}

/** Whether some form of a full name ends in the family name and begins with the initials, as far as both show them. */
function fits(short: ShortName, { forms }: NamedMention): boolean {
  return forms.some((form) => {
    for (let family = 1; family < form.words.length; family++) {
      if (!sameFamily(short, form, form.words.slice(family))) continue;
      const given = form.words.slice(0, family);
      if (
        short.initials.every(
          (initial, index) => given[index] === undefined || sameInitial(initial, given[index]),
        )
      )
        return true;
    }
    return false;
  });
}

function sameFamily(short: ShortName, form: NameForm, words: readonly string[]): boolean {
  if (short.script === form.script)
    return familyKey(short.family, short.script) === familyKey(words, form.script);
  const skeleton = (parts: readonly string[]): string => parts.map(wordSkeleton).join('');
  return skeleton(short.family) === skeleton(words);
}

function sameInitial(initial: string, word: string): boolean {
  const sameScript = initial > '\u0250' === word > '\u0250';
  return sameScript ? word.startsWith(initial) : initialClass(initial) === initialClass(word);
}

function joinShorter(groups: readonly { name: ShortName; members: NamedMention[] }[]): NamedMention[][] {
  const extendsName = (longer: ShortName, shorter: ShortName): boolean =>
    longer.initials.length > shorter.initials.length &&
    longer.id.startsWith(shorter.initials.join('')) &&
    familyKey(longer.family, longer.script) === familyKey(shorter.family, shorter.script);
  const byFamily = new Map<string, ShortName[]>();
  for (const { name } of groups) {
    const key = familyKey(name.family, name.script);
    const known = byFamily.get(key);
    if (known === undefined) byFamily.set(key, [name]);
    else known.push(name);
  }
  const targets = groups.map(({ name }) => {
    const family = byFamily.get(familyKey(name.family, name.script))!;
    const longer = family.filter((other) => extendsName(other, name));
    // Only the longest forms take others in: a chain would make the result depend on its middle.
    const longest = longer.filter((other) => !family.some((third) => extendsName(third, other)));
    return longest.length === 1 ? longest[0]!.id : name.id;
  });
  const joined = new Map<string, NamedMention[]>();
  groups.forEach(({ members }, index) => {
    const target = targets[index]!;
    joined.set(target, [...(joined.get(target) ?? []), ...members]);
  });
  return [...joined.values()];
}
