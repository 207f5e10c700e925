import { distance } from 'fastest-levenshtein';
import type { Bilingual } from '../../domain/bilingual.js';
import { nameSkeleton } from '../../text/name-skeleton.js';
import type { BylineName } from './split-byline.js';

/** One author in the order of the byline, with the name in each language that has it. */
export interface JoinedName {
  readonly name: Bilingual;
  readonly corresponding: boolean;
  readonly marks: Bilingual<readonly string[]>;
}

/** Skeletons this far apart, in share of the longer one's letters, still write one name in two scripts. */
const SAME_NAME = 0.34;

/**
 * One list of authors from the bylines in both languages: by position when they have as many names, else by the
 * sound of the names; names without a partner stay alone, in their place.
 */
export function joinBylines({ fa, en }: Bilingual<readonly BylineName[]>): JoinedName[] {
  if (fa.length === en.length) return fa.map((name, index) => pair(name, en[index] ?? null));
  const [main, other] = fa.length >= en.length ? [fa, en] : [en, fa];
  const isMainPersian = main === fa;
  const free = new Set(other);
  const joined = main.map((name) => {
    const partner = nearest(name, free);
    if (partner !== null) free.delete(partner);
    return isMainPersian ? pair(name, partner) : pair(partner, name);
  });
  for (const name of free) joined.push(isMainPersian ? pair(null, name) : pair(name, null));
  return joined;
}

function nearest(name: BylineName, candidates: Iterable<BylineName>): BylineName | null {
  const skeleton = nameSkeleton(name.name);
  let best: { candidate: BylineName; share: number } | null = null;
  for (const candidate of candidates) {
    const other = nameSkeleton(candidate.name);
    const share = distance(skeleton, other) / Math.max(1, skeleton.length, other.length);
    if (share <= SAME_NAME && (best === null || share < best.share)) best = { candidate, share };
  }
  return best?.candidate ?? null;
}

function pair(fa: BylineName | null, en: BylineName | null): JoinedName {
  return {
    name: { fa: fa?.name ?? null, en: en?.name ?? null },
    corresponding: fa?.corresponding === true || en?.corresponding === true,
    marks: { fa: fa?.marks ?? [], en: en?.marks ?? [] },
  };
}
