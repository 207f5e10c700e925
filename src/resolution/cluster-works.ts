import type { ArticleMention } from './article-mention.js';
import { byTrust, compareText } from './article-mention.js';
import { contradict, prepareMention, sameWork } from './same-work.js';
import type { PreparedMention } from './same-work.js';
import { isContentKey, MOST_CONTENT_HOLDERS } from './work-keys.js';

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/**
 * Groups mentions by the work they show. The result depends on the set of mentions only, not on their order; each
 * group and the list of groups are sorted. Mentions that share no key do not influence each other, so a set may be
 * clustered piece by piece as long as whole key-connected pieces are given.
 *
 * Pairs are joined from the strongest evidence to the weakest, and never so that a group would hold two mentions
 * that contradict each other.
 */
export function clusterWorks(mentions: readonly ArticleMention[]): readonly (readonly ArticleMention[])[] {
  const prepared = mentions
    .toSorted((a, b) => compareText(a.documentId, b.documentId) || a.index - b.index)
    .map(prepareMention);
  const groupOf = prepared.map((_, index) => index);
  const members = prepared.map((_, index) => [index]);
  for (const { a, b } of rankedPairs(prepared)) {
    const [one, other] = [groupOf[a]!, groupOf[b]!];
    if (one === other || groupsContradict(members[one]!, members[other]!, prepared)) continue;
    for (const moved of members[other]!) groupOf[moved] = one;
    members[one]!.push(...members[other]!);
    members[other] = [];
  }
  return members
    .filter((group) => group.length > 0)
    .map((group) => group.map((index) => prepared[index]!.mention).sort(byTrust))
    .sort((a, b) => compareText(a[0]!.documentId, b[0]!.documentId) || a[0]!.index - b[0]!.index);
}

/** Pairs that share a key and are one work, strongest first. */
function rankedPairs(prepared: readonly PreparedMention[]): Pair[] {
  const byKey = new Map<string, number[]>();
  prepared.forEach(({ keys }, index) => {
    for (const key of keys) {
      const holders = byKey.get(key);
      if (holders) holders.push(index);
      else byKey.set(key, [index]);
    }
  });
  const pairs = new Map<number, Pair>();
  for (const [key, holders] of byKey) {
    if (isContentKey(key) && holders.length > MOST_CONTENT_HOLDERS) continue;
    for (const [at, a] of holders.entries())
      for (const b of holders.slice(at + 1)) {
        const id = a * prepared.length + b;
        if (pairs.has(id)) continue;
        const strength = sameWork(prepared[a]!, prepared[b]!);
        // Thousands of book reviews share their title, and a map holds 16 million pairs: others are not kept.
        if (strength > 0) pairs.set(id, { a, b, strength });
      }
  }
  return [...pairs.values()].sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
}

function groupsContradict(
  one: readonly number[],
  other: readonly number[],
  prepared: readonly PreparedMention[],
): boolean {
  return one.some((a) => other.some((b) => contradict(prepared[a]!, prepared[b]!)));
}
