import type { Judged } from './cross-validate.js';

/** Temperatures tried, in steps of a hundredth. */
const LOWEST = 50;
const HIGHEST = 300;

/**
 * The temperature at which the likelihoods of cross-validated cases lose least (Guo et al. 2017, "On calibration of
 * modern neural networks"): a role said to be 80% likely is then right in about 80% of such cases.
 */
export function calibrate<Role extends string>(
  judged: readonly Judged<Role>[],
  roles: readonly Role[],
): number {
  let best = { temperature: 1, loss: Infinity };
  for (let step = LOWEST; step <= HIGHEST; step++) {
    const temperature = step / 100;
    const loss = judged.reduce(
      (sum, { labelled, likely }) =>
        sum - labelled.weight * Math.log(atTemperature(likely, temperature)[roles.indexOf(labelled.role)]!),
      0,
    );
    if (loss < best.loss) best = { temperature, loss };
  }
  return best.temperature;
}

/** How likely each role is at a temperature, from how likely it is at 1. */
export function atTemperature(likely: Float64Array, temperature: number): Float64Array {
  const scaled = likely.map((share) => Math.max(share, Number.MIN_VALUE) ** (1 / temperature));
  const total = scaled.reduce((sum, share) => sum + share, 0);
  return scaled.map((share) => share / total);
}
