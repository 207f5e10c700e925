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
