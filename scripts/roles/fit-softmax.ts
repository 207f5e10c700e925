import { descend } from './descend.js';

/** One example: the numbers of the features that hold, what each counts, the index of its class and its weight. */
export interface Example {
  readonly features: readonly number[];
  readonly values: readonly number[];
  readonly label: number;
  readonly weight: number;
}

export interface Fit {
  readonly features: number;
  readonly classes: number;
  /** Half of this times the sum of all squared weights is added to the loss. Above 0: the best weights are unique. */
  readonly l2: number;
}

/**
 * Weights of a multinomial logistic regression, a row of `classes` numbers for each feature: those with the least
 * log loss and L2 penalty. All examples are summed in their order, so that the same examples give the same bytes.
 */
export function fitSoftmax(examples: readonly Example[], { features, classes, l2 }: Fit): Float64Array {
  const likely = new Float64Array(classes);
  return descend(features * classes, (weights, gradient) => {
    let loss = 0;
    for (let at = 0; at < weights.length; at++) {
      loss += 0.5 * l2 * weights[at]! * weights[at]!;
      gradient[at] = l2 * weights[at]!;
    }
    for (const example of examples) {
      loss -= example.weight * logLikelihood(example, weights, likely);
      likely[example.label]! -= 1;
      for (let at = 0; at < example.features.length; at++) {
        const row = example.features[at]! * classes;
        const value = example.values[at]! * example.weight;
        for (let label = 0; label < classes; label++) gradient[row + label]! += likely[label]! * value;
      }
    }
    return loss;
  });
}

/** Of the labelled class; leaves the likelihood of each class in `likely`. */
function logLikelihood(example: Example, weights: Float64Array, likely: Float64Array): number {
  const classes = likely.length;
  likely.fill(0);
  for (let at = 0; at < example.features.length; at++) {
    const row = example.features[at]! * classes;
    const value = example.values[at]!;
    for (let label = 0; label < classes; label++) likely[label]! += weights[row + label]! * value;
  }
  const most = likely.reduce((found, sum) => Math.max(found, sum), -Infinity);
  const own = likely[example.label]! - most;
  let total = 0;
  for (let label = 0; label < classes; label++) total += likely[label] = Math.exp(likely[label]! - most);
  for (let label = 0; label < classes; label++) likely[label]! /= total;
  return own - Math.log(total);
}
