import type { Feature } from '../resolution/person-score/feature.js';

/** Findings about two, one a line: what they weigh, what they are, and both values. */
export function describeFeatures(features: readonly Feature[]): string {
  return features
    .map(({ name, weight, reason, values: [one, other] }) => {
      const sign = weight < 0 ? '−' : '+';
      return `  ${sign}${Math.abs(weight).toFixed(2)}  ${name}: ${reason} (${one} | ${other})\n`;
    })
    .join('');
}
