import type { NamedMention } from './named-mention.js';
import { familyKey } from './short-name.js';
import type { ShortName } from './short-name.js';

/** Joins groups of names in initials: K. Waltz with K. N. Waltz, where there is but one such longer name. */
export function joinShorter(
  groups: readonly { name: ShortName; members: NamedMention[] }[],
): NamedMention[][] {
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
