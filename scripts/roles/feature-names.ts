import { NO_PART } from '../../src/extraction/learned/feature-part.js';
import type { FeatureSink } from '../../src/extraction/learned/feature-sink.js';

/** The names of the features that `describe` adds, each once, in the order in which they come; `null` when it declines. */
export function featureNames(describe: (sink: FeatureSink) => boolean): readonly string[] | null {
  const names = new Set<string>();
  const add = (name: string): void => void names.add(name);
  const isDescribed = describe({
    add,
    join: (first, second, third = NO_PART, fourth = NO_PART, fifth = NO_PART, sixth = NO_PART) =>
      add(first.text + second.text + third.text + fourth.text + fifth.text + sixth.text),
  });
  return isDescribed ? [...names] : null;
}
