import type { RoleWeights } from './role-weights.js';

/** How likely each role is for a name with these features, in the order of the roles; they add up to 1. */
export function weighRoles(features: readonly string[], weights: RoleWeights<string>): Float64Array {
  const sums = Float64Array.from(weights.bias);
  for (const feature of features) {
    const row = weights.features.get(feature);
    if (row === undefined) continue;
    for (let role = 0; role < sums.length; role++) sums[role]! += row[role]!;
  }
  return softmax(sums.map((sum) => sum / weights.temperature));
}

/** Index of the greatest; the first of equal ones. */
export function indexOfMost(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at++) if (values[at]! > values[best]!) best = at;
  return best;
}

/** Likelihoods in the proportions of the exponentials of the sums, in place. */
export function softmax(sums: Float64Array): Float64Array {
  const most = sums[indexOfMost(sums)]!;
  let total = 0;
  for (let at = 0; at < sums.length; at++) total += sums[at] = Math.exp(sums[at]! - most);
  for (let at = 0; at < sums.length; at++) sums[at]! /= total;
  return sums;
}
