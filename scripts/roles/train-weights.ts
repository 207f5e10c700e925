import type { RoleWeights } from '../../src/extraction/learned/role-weights.js';
import { fitSoftmax, type Example } from './fit-softmax.js';
import type { LabelledCase } from './labelled-case.js';

/** What is learned, and what cross-validation chooses of it. */
export interface Training<Role extends string> {
  readonly roles: readonly Role[];
  /** Strength of the L2 penalty. */
  readonly l2: number;
  /** Phrases and documents in which a feature must hold to be learned. */
  readonly least: number;
}

/** What the rules say counts less than what the text says: they were written by some of these very texts. */
const RULES = 'rules ';
const RULES_VALUE = 0.5;

/** Weights for the features of labelled cases, with the temperature still 1. */
export function trainWeights<Role extends string>(
  cases: readonly LabelledCase<Role>[],
  { roles, l2, least }: Training<Role>,
): RoleWeights<Role> {
  const classes = roles.length;
  const kept = featuresIn(cases, least);
  const numbers = new Map(kept.map((feature, index) => [feature, index + 1]));
  // On texts that the rules were written by, what they say is learned twice, the second time apart: the trust that
  // is owed to having seen the text stays in the second weights, which are thrown away.
  const apart = new Map(
    kept
      .filter((feature) => feature.startsWith(RULES))
      .map((feature, index) => [feature, kept.length + 1 + index]),
  );
  const examples = cases.map((labelled): Example => {
    const features = [0];
    const values = [1];
    for (const feature of labelled.features) {
      const number = numbers.get(feature);
      if (number === undefined) continue;
      features.push(number);
      values.push(valueOf(feature));
      const twin = labelled.isTuned ? apart.get(feature) : undefined;
      if (twin === undefined) continue;
      features.push(twin);
      values.push(valueOf(feature));
    }
    return { features, values, label: roles.indexOf(labelled.role), weight: labelled.weight };
  });
  const weights = fitSoftmax(examples, { features: 1 + kept.length + apart.size, classes, l2 });
  const row = (number: number, value: number): Float64Array =>
    weights.slice(number * classes, (number + 1) * classes).map((weight) => weight * value);
  return {
    roles,
    temperature: 1,
    bias: row(0, 1),
    features: new Map(kept.map((feature, index) => [feature, row(index + 1, valueOf(feature))])),
  };
}

const valueOf = (feature: string): number => (feature.startsWith(RULES) ? RULES_VALUE : 1);

/** The features that hold in enough texts, in the order of their letters. */
function featuresIn(cases: readonly LabelledCase<string>[], least: number): string[] {
  const groups = new Map<string, Set<string>>();
  for (const { features, group } of cases)
    for (const feature of features) {
      const known = groups.get(feature);
      if (known === undefined) groups.set(feature, new Set([group]));
      else known.add(group);
    }
  return [...groups]
    .filter(([, { size }]) => size >= least)
    .map(([feature]) => feature)
    .sort();
}
