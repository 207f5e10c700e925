import type { AuthorCluster } from './cluster-authors.js';
import { compareText } from './article-mention.js';
import { nameForms } from './name-form.js';
import { profileOfMentions } from './person-score/person-profile.js';
import { scoreProfiles } from './person-score/score-persons.js';
import type { PersonScore } from './person-score/score-persons.js';

/** Two persons that may be one, and what was found about them. */
export interface UndecidedPair {
  /** The one with the smaller id. */
  readonly a: AuthorCluster;
  readonly b: AuthorCluster;
  readonly score: PersonScore;
}

/** Persons compared under one key: each is in few pairs, and a curator sees what can be gone through. */
const MOST_IN_BLOCK = 20;

/**
 * The pairs of persons sharing a name key that cannot be told apart nor joined, the likeliest first, then by ids. Two
 * that look alike and are not joined, because a name in initials fits a third as well, are such a pair too.
 * Names spelt out meet under the skeleton of the whole name, names in initials under family name and initial. Of a
 * key that more than twenty persons share, those with the smallest ids are compared.
 */
export function undecidedPairs(clusters: readonly AuthorCluster[]): readonly UndecidedPair[] {
  const ordered = clusters.toSorted((one, other) => compareText(one.author.id, other.author.id));
  const blocks = new Map<string, AuthorCluster[]>();
  for (const cluster of ordered)
    for (const key of blockKeys(cluster)) {
      const known = blocks.get(key);
      if (known === undefined) blocks.set(key, [cluster]);
      else if (known.length < MOST_IN_BLOCK) known.push(cluster);
    }
  const profiles = new Map(ordered.map((cluster) => [cluster, profileOfCluster(cluster)]));
  const pairs = new Map<string, UndecidedPair | null>();
  for (const [key, block] of blocks)
    block.forEach((a, index) => {
      for (const b of block.slice(index + 1)) {
        const id = `${a.author.id} ${b.author.id}`;
        if (pairs.has(id) || (key.startsWith('short:') && !isShort(a) && !isShort(b))) continue;
        const score = scoreProfiles(profiles.get(a)!, profiles.get(b)!);
        pairs.set(id, score.outcome === 'different' ? null : { a, b, score });
      }
    });
  return [...pairs.values()]
    .filter((pair) => pair !== null)
    .sort(
      (one, other) =>
        other.score.score - one.score.score ||
        compareText(one.a.author.id, other.a.author.id) ||
        compareText(one.b.author.id, other.b.author.id),
    );
}

/** What the bylines of a person tell together, with the names it is called by. */
export function profileOfCluster({ author, mentions }: AuthorCluster): ReturnType<typeof profileOfMentions> {
  return profileOfMentions(
    mentions,
    [author.name.fa, author.name.en].filter((name) => name !== null),
  );
}

/** The full keys; those by initials only where such a name is among them, since all of a family meet there. */
function blockKeys(cluster: AuthorCluster): string[] {
  return cluster.author.nameKeys.filter((key) => !key.startsWith('name:'));
}

function isShort({ author }: AuthorCluster): boolean {
  return nameForms(author.name).every((form) => form.isShort);
}
