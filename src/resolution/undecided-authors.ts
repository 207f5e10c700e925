import type { UndecidedPair } from '../domain/resolved-article.js';
import { constraintsAbout } from './held-decision.js';
import type { HeldDecision } from './held-decision.js';
import { keepsApart } from './keeps-apart.js';
import type { ResolvedCluster } from './resolve-authors.js';
import { undecidedPairs } from './undecided-pairs.js';

const SCORE_DIGITS = 4;

/** The pairs of persons that neither what is known nor a curator decides. */
export function undecidedAuthors(
  clusters: readonly ResolvedCluster[],
  decisions: readonly HeldDecision[],
): UndecidedPair[] {
  const constraints = constraintsAbout('authors', decisions);
  const keysOf = ({ mentions }: { readonly mentions: ResolvedCluster['mentions'] }) =>
    mentions.flatMap(({ mentionKeys }) => mentionKeys);
  return undecidedPairs(clusters)
    .filter(({ a, b }) => !keepsApart(constraints, keysOf(a), keysOf(b)))
    .map(({ a, b, score }) => ({
      a: a.author.id,
      b: b.author.id,
      score: Number(score.score.toFixed(SCORE_DIGITS)),
      features: JSON.stringify(score.features),
    }));
}
