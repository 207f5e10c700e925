import { fnv1a } from './fnv1a.js';
import type { LabelledCase } from './labelled-case.js';
import { trainWeights, type Training } from './train-weights.js';
import { weighRoles } from './weigh-roles.js';

/** A case judged by weights that were learned without its text. */
export interface Judged<Role extends string> {
  readonly labelled: LabelledCase<Role>;
  /** How likely each role is, in the order of the roles, at temperature 1. */
  readonly likely: Float64Array;
}

/** Judges every case by weights learned from the other folds; all cases of a group are in one fold. */
export function crossValidate<Role extends string>(
  cases: readonly LabelledCase<Role>[],
  folds: number,
  training: Training<Role>,
): Judged<Role>[] {
  const foldOf = new Map(
    [...new Set(cases.map(({ group }) => group))].map((group) => [group, fold(group, folds)]),
  );
  return Array.from({ length: folds }, (_, held) => {
    const isHeld = ({ group }: LabelledCase<Role>): boolean => foldOf.get(group) === held;
    const weights = trainWeights(
      cases.filter((labelled) => !isHeld(labelled)),
      training,
    );
    return cases
      .filter(isHeld)
      .map((labelled): Judged<Role> => ({ labelled, likely: weighRoles(labelled.features, weights) }));
  }).flat();
}

/** By a hash of the name, so that adding a text moves no other. */
function fold(group: string, folds: number): number {
  return (fnv1a(group) >>> 0) % folds;
}
