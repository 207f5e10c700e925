import type { Claim, ExtractedArticle } from '../domain/article-record.js';
import type { Evidence } from '../domain/evidence.js';
import { rawSpanOf } from '../text/reading-order.js';

/**
 * An article extracted from a text in restored order, with its passages where they stand in the raw text. A quote is
 * what stands there, however it reads.
 */
export function inRawPlaces(article: ExtractedArticle, raw: string, origins: Uint32Array): ExtractedArticle {
  const passage = (evidence: Evidence): Evidence => {
    const { start, end } = rawSpanOf(origins, evidence);
    return { ...evidence, start, end, quote: raw.slice(start, end) };
  };
  const placed = <R extends string>(claims: readonly Claim<R>[]): Claim<R>[] =>
    claims.map((claim) => ({ ...claim, evidence: claim.evidence.map(passage) }));
  return {
    ...article,
    theories: placed(article.theories),
    countries: placed(article.countries),
    regions: placed(article.regions),
    organizations: placed(article.organizations),
    methods: placed(article.methods),
  };
}
