import { evidenceOf } from './evidence-keys.js';
import type { ByEvidence } from './evidence-keys.js';
import { byPlace } from './named-mention.js';
import type { NamedMention } from './named-mention.js';
import { UnionFind } from './union-find.js';

interface Evident extends ByEvidence {
  readonly member: NamedMention;
}

/**
 * Parts mentions of one name into groups that evidence holds together: a shared institution or co-author, directly or
 * through others. An ORCID stands above both: a group that shows two of them is parted by them, and what shows none
 * goes with the only one it shares evidence with, or stays by itself.
 */
export function splitByEvidence(members: readonly NamedMention[]): NamedMention[][] {
  const evident = members.map((member) => ({ member, ...evidenceOf(member.mention) }));
  return linked(evident, ({ keys, orcid }) => (orcid === null ? keys : [...keys, orcid]))
    .flatMap(partByOrcid)
    .map((group) => group.map(({ member }) => member).sort(byPlace));
}

function partByOrcid(group: readonly Evident[]): Evident[][] {
  const holders = new Map<string, Evident[]>();
  for (const entry of group)
    if (entry.orcid !== null) holders.set(entry.orcid, [...(holders.get(entry.orcid) ?? []), entry]);
  if (holders.size < 2) return [[...group]];
  const parts = [...holders.values()].map((entries) => ({
    keys: new Set(entries.flatMap(({ keys }) => keys)),
    members: entries,
  }));
  const alone: Evident[][] = [];
  for (const rest of linked(
    group.filter(({ orcid }) => orcid === null),
    ({ keys }) => keys,
  )) {
    const sharing = parts.filter(({ keys }) => rest.some((entry) => entry.keys.some((key) => keys.has(key))));
    if (sharing.length === 1) sharing[0]!.members = [...sharing[0]!.members, ...rest];
    else alone.push(rest);
  }
  return [...parts.map((part) => part.members), ...alone];
}

/** Groups what shares a key, directly or through others. */
function linked(entries: readonly Evident[], keysOf: (entry: Evident) => readonly string[]): Evident[][] {
  const groups = new UnionFind(entries.map((_, index) => String(index)));
  const firstWith = new Map<string, string>();
  entries.forEach((entry, index) => {
    for (const key of keysOf(entry)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, String(index));
      else groups.join(first, String(index));
    }
  });
  const found = new Map<string, Evident[]>();
  entries.forEach((entry, index) => {
    const root = groups.rootOf(String(index));
    const known = found.get(root);
    if (known === undefined) found.set(root, [entry]);
    else known.push(entry);
  });
  return [...found.values()];
}
