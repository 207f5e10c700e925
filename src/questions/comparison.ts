import type { ArticleCriteria, CitesCriterion, Criterion } from './article-criteria.js';
import { comparedKind } from './compared-kind.js';
import type { EntityKind } from './entity-kind.js';
import type { Candidate } from './piece.js';

/** What a question weighs against each other. */
export interface Comparison {
  readonly kind: EntityKind;
  /** Each name with the criteria of its articles. */
  readonly alternatives: readonly { readonly candidate: Candidate; readonly criteria: ArticleCriteria }[];
  /** What holds of all of them. */
  readonly rest: ArticleCriteria;
}

type NamingCriterion = Exclude<Extract<Criterion, { anyOf: unknown }>, CitesCriterion>;

/**
 * The names of one kind that criteria hold two or more of, each with the criteria of its own articles.
 *
 * @throws Error when they name no kind twice: a bug of the caller
 */
export function alternativesOf({ all, none }: ArticleCriteria): Comparison {
  const naming = all.filter(
    (criterion): criterion is NamingCriterion => 'anyOf' in criterion && criterion.kind !== 'cites',
  );
  const kind = comparedKind(naming.flatMap((criterion) => criterion.anyOf.map(() => criterion.kind)));
  const compared = naming.filter((criterion) => criterion.kind === kind);
  if (kind === null || compared.length === 0) throw new Error('A comparison names two things of one kind.');
  const rest = { all: all.filter((criterion) => criterion.kind !== kind), none };
  const alternatives = compared.flatMap((criterion) =>
    criterion.anyOf.map((candidate) => {
      const own: Criterion = { ...criterion, anyOf: [candidate] };
      return { candidate, criteria: { all: [own, ...rest.all], none } };
    }),
  );
  return { kind, alternatives, rest };
}
