import type { Bilingual } from '../domain/bilingual.js';
import type { Id } from '../domain/ids.js';
import type { StoredAuthor } from '../domain/resolved-article.js';
import { comparisonKey } from '../text/comparison-key.js';
import { compareText } from './article-mention.js';
import { fromVariant } from './author-mention.js';
import type { AuthorMention } from './author-mention.js';
import { clusterAuthors, toNamedMention } from './cluster-authors.js';
import { applyConstraints } from './constraints/apply-constraints.js';
import { describeAuthor } from './describe-author.js';
import { distinctIds } from './distinct-ids.js';
import { formerIds } from './former-ids.js';
import { constraintsAbout } from './held-decision.js';
import type { HeldDecision } from './held-decision.js';
import { nameKeys } from './name-keys.js';

export interface ResolvedCluster {
  readonly author: StoredAuthor;
  readonly mentions: readonly AuthorMention[];
}

/**
 * The persons behind bylines: as `clusterAuthors` finds them, and as curators decided. The result depends on the set
 * of mentions and decisions only.
 *
 * @param decisions all that concern any of the mentions, and all that these lead to
 */
export function resolveAuthors(
  mentions: readonly AuthorMention[],
  decisions: readonly HeldDecision[],
): readonly ResolvedCluster[] {
  const constraints = constraintsAbout('authors', decisions);
  const found = clusterAuthors(mentions).map((cluster) => cluster.mentions);
  const clusters = applyConstraints(found, constraints, {
    nameOf: placeOf,
    keysOf: (mention) => mention.mentionKeys,
    closeness,
  });
  const named = clusters.map((members) => members.map(toNamedMention));
  const described = named.map(describeAuthor);
  const keys = clusters.map((members) => members.flatMap(keysOf));
  const possible = possibleIds();
  const ids = distinctIds(
    described.map(({ id: base }, index) => ({
      base,
      keys: keys[index]!,
      baseKeys: clusters[index]!.flatMap((mention) => keysPrinting(base, mention, possible)),
    })),
    constraints,
  );
  return clusters
    .map((members, index) => {
      const id = ids[index]!;
      const possibleHere = [described[index]!.id, ...members.flatMap(possible)];
      const former = formerIds(id, keys[index]!, possibleHere, decisions);
      return { author: { ...described[index]!, id, formerIds: former }, mentions: members };
    })
    .sort((a, b) => compareText(a.author.id, b.author.id));
}

/**
 * Keys of the entries that print a name of this id: such an entry is found by it wherever it goes. Where what each
 * entry prints is not known, all of a byline that has the name somewhere.
 */
function keysPrinting(
  base: Id<'author'>,
  mention: AuthorMention,
  possible: (mention: AuthorMention) => readonly Id<'author'>[],
): readonly string[] {
  const keys = keysOf(mention);
  const printed = mention.variants.length === keys.length ? mention.variants : [];
  const own = keys.filter(
    (_, index) =>
      printed[index] !== undefined &&
      possible({ ...mention, name: printed[index], variants: [] }).includes(base),
  );
  return own.length > 0 || !possible(mention).includes(base) ? own : keys;
}

/** Graphs of earlier versions hold bylines without mention keys; their place tells them apart too. */
function keysOf(mention: AuthorMention): readonly string[] {
  return mention.mentionKeys.length > 0 ? mention.mentionKeys : [placeOf(mention)];
}

function placeOf({ articleId, position }: AuthorMention): string {
  return `${articleId}#${position}`;
}

/** The ids that the forms of a name alone would give; each name is looked at once. */
function possibleIds(): (mention: AuthorMention) => Id<'author'>[] {
  const known = new Map<string, Id<'author'> | null>();
  return (mention) =>
    [mention.name, ...mention.variants].flatMap((name) => {
      const text = fromVariant(name);
      let id = known.get(text);
      if (id === undefined) {
        const alone = toNamedMention({ ...mention, name });
        id = alone.forms.length === 0 ? null : describeAuthor([alone]).id;
        known.set(text, id);
      }
      return id === null ? [] : [id];
    });
}

const WEIGHT = { coauthor: 4, affiliation: 2, name: 1 } as const;

/** How near a byline is to some others of its name: a shared co-author tells most, the spelling least. */
function closeness(mention: AuthorMention, others: readonly AuthorMention[]): number {
  const shares = (facts: (one: AuthorMention) => readonly string[]): boolean => {
    const own = new Set(facts(mention));
    return others.some((other) => facts(other).some((fact) => own.has(fact)));
  };
  return (
    (shares((one) => one.coauthors.flatMap(nameKeys)) ? WEIGHT.coauthor : 0) +
    (shares((one) => one.affiliations.map(comparisonKey)) ? WEIGHT.affiliation : 0) +
    (shares((one) => lettersOf(one.name)) ? WEIGHT.name : 0)
  );
}

function lettersOf({ fa, en }: Bilingual): string[] {
  return [fa, en].filter((name) => name !== null).map(comparisonKey);
}
