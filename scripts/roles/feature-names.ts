import type { AddFeature } from '../../src/extraction/learned/add-feature.js';

/** The names of the features that `describe` adds, each once, in the order in which they come; `null` when it declines. */
export function featureNames(describe: (add: AddFeature) => boolean): readonly string[] | null {
  const names = new Set<string>();
  const add: AddFeature = (first, second = '', third = '', fourth = '', fifth = '') =>
    void names.add(first + second + third + fourth + fifth);
  return describe(add) ? [...names] : null;
}
