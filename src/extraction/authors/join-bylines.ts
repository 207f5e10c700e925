import { distance } from 'fastest-levenshtein';
import type { Bilingual } from '../../domain/bilingual.js';
import { nameSkeleton } from '../../text/name-skeleton.js';
import type { BylineName } from './split-byline.js';

/** One author in the order of the byline, with the name in each language that has it. */
export interface JoinedName {
  readonly name: Bilingual;
  readonly corresponding: boolean;
  readonly marks: Bilingual<readonly string[]>;
  readonly bracketed: Bilingual<readonly string[]>;
  readonly orcid: string | null;
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
  const free = new Set(other.map((name) => ({ name, skeleton: nameSkeleton(name.name) })));
  const joined = main.map((name) => {
    const partner = nearest(nameSkeleton(name.name), free);
    if (partner !== null) free.delete(partner);
    return isMainPersian ? pair(name, partner?.name ?? null) : pair(partner?.name ?? null, name);
  });
  for (const { name } of free) joined.push(isMainPersian ? pair(null, name) : pair(name, null));
  return joined;
}

interface Sounded {
  readonly name: BylineName;
  readonly skeleton: string;
}

function nearest(skeleton: string, candidates: Iterable<Sounded>): Sounded | null {
  let best: { candidate: Sounded; share: number } | null = null;
  for (const candidate of candidates) {
    const longer = Math.max(1, skeleton.length, candidate.skeleton.length);
    const share = distance(skeleton, candidate.skeleton) / longer;
    if (share <= SAME_NAME && (best === null || share < best.share)) best = { candidate, share };
    if (share === 0) break;
  }
  return best?.candidate ?? null;
}

function pair(fa: BylineName | null, en: BylineName | null): JoinedName {
  return {
    name: { fa: fa?.name ?? null, en: en?.name ?? null },
    corresponding: fa?.corresponding === true || en?.corresponding === true,
    marks: { fa: fa?.marks ?? [], en: en?.marks ?? [] },
    bracketed: { fa: fa?.bracketed ?? [], en: en?.bracketed ?? [] },
    orcid: en?.orcid ?? fa?.orcid ?? null,
  };
}
