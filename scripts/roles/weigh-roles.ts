import type { RoleWeights } from '../../src/extraction/learned/role-weights.js';
import { softmax } from '../../src/extraction/learned/softmax.js';

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
