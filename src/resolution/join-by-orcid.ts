import { evidenceOf } from './evidence-keys.js';
import type { NamedMention } from './named-mention.js';
import { UnionFind } from './union-find.js';

/**
 * Joins persons of one ORCID, whatever their names: a name changes, and romanisations differ beyond recognition. An
 * ORCID that one article prints with two of its authors proves nothing.
 */
export function joinByOrcid(persons: readonly NamedMention[][]): NamedMention[][] {
  const groups = new UnionFind(persons.map((_, index) => String(index)));
  const holders = new Map<string, { readonly index: number; readonly articleId: string }[]>();
  persons.forEach((members, index) => {
    for (const { mention } of members) {
      const { orcid } = evidenceOf(mention);
      if (orcid === null) continue;
      const holder = { index, articleId: mention.articleId };
      holders.set(orcid, [...(holders.get(orcid) ?? []), holder]);
    }
  });
  for (const found of holders.values()) {
    if (new Set(found.map(({ articleId }) => articleId)).size < found.length) continue;
    for (const { index } of found) groups.join(String(found[0]!.index), String(index));
  }
  const joined = new Map<string, NamedMention[]>();
  persons.forEach((members, index) => {
    const root = groups.rootOf(String(index));
    joined.set(root, [...(joined.get(root) ?? []), ...members]);
  });
  return [...joined.values()];
}
