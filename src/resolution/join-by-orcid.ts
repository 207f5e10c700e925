import { evidenceOf } from './evidence-keys.js';
import { nameKeys } from './name-keys.js';
import type { NamedMention } from './named-mention.js';
import { UnionFind } from './union-find.js';

/**
 * Joins persons of one ORCID whose names were not joined, as long as the names share a key: without one they would
 * influence each other from afar, and such persons wait as a pair to be decided.
 */
export function joinByOrcid(persons: readonly NamedMention[][]): NamedMention[][] {
  const groups = new UnionFind(persons.map((_, index) => String(index)));
  const firstWith = new Map<string, string>();
  persons.forEach((members, index) => {
    for (const { mention } of members) {
      const { orcid } = evidenceOf(mention);
      if (orcid === null) continue;
      for (const key of members.flatMap((member) => nameKeys(member.mention.name))) {
        const first = firstWith.get(`${orcid} ${key}`);
        if (first === undefined) firstWith.set(`${orcid} ${key}`, String(index));
        else groups.join(first, String(index));
      }
    }
  });
  const joined = new Map<string, NamedMention[]>();
  persons.forEach((members, index) => {
    const root = groups.rootOf(String(index));
    joined.set(root, [...(joined.get(root) ?? []), ...members]);
  });
  return [...joined.values()];
}
