import { nameSkeleton } from '../text/name-skeleton.js';
import type { AuthorMention } from './author-mention.js';
import { nameForms } from './name-form.js';
import { orcidOf } from './person-score/compare-orcids.js';
import { remembered } from './remembered.js';
import { institutionWords } from './person-score/institution-words.js';

const skeletonOf = remembered(nameSkeleton);

/**
 * What a byline shows that joins it with others of the same name without weighing anything else: the institution, a
 * co-author's full name, and the valid ORCID, which stands above the two.
 */
export interface ByEvidence {
  readonly orcid: string | null;
  /** Without repetition. */
  readonly keys: readonly string[];
}

export function evidenceOf(mention: AuthorMention): ByEvidence {
  const institutions = mention.affiliations.map(institutionKey).filter((key) => key !== null);
  const coauthors = mention.coauthors.flatMap((name) =>
    nameForms(name)
      .filter(({ isShort, words }) => !isShort && words.length > 1)
      .map(({ printed }) => `with:${skeletonOf(printed)}`),
  );
  return {
    orcid: mention.orcid === null ? null : orcidOf(mention.orcid),
    keys: [...new Set([...institutions, ...coauthors])],
  };
}

/** Equal for affiliations at one institution, as far as they name it by the same words. */
export function institutionKey(affiliation: string): string | null {
  const words = institutionWords(affiliation);
  return words.length === 0 ? null : `at:${words.toSorted().join(' ')}`;
}
