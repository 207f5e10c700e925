import type { listFeatures } from '../graph/read/similarity/list-features.js';
import type { z } from 'zod';
import type { SharedFeature } from './shared-feature.js';

export type FeatureRow = z.infer<typeof listFeatures.row>;

/** Feature id → the feature with its weight. */
export type FeatureVector = ReadonlyMap<string, SharedFeature>;

const KIND_OF_LINK: Readonly<Record<string, SharedFeature['kind']>> = {
  APPLIES: 'THEORY',
  DISCUSSES: 'THEORY',
  STUDIES: 'PLACE',
  HAS_KEYWORD: 'KEYWORD',
  USES: 'METHOD',
  INVOLVES: 'ORGANIZATION',
  CITES: 'REFERENCE',
};

/**
 * What one article has, each with its inverse document frequency.
 *
 * @param size articles in the corpus
 * @throws Error for a relationship type the statement does not ask for: a bug.
 */
export function featureVector(rows: readonly FeatureRow[], size: number): FeatureVector {
  return new Map(
    rows.map(({ feature, link, nameFa, nameEn, articles }) => {
      const kind = KIND_OF_LINK[link];
      if (!kind) throw new Error(`${link} is no relationship that articles resemble each other by.`);
      const weight = Math.log(1 + size / Math.max(1, articles));
      return [feature, { id: feature, kind, name: { fa: nameFa, en: nameEn }, weight }];
    }),
  );
}

/** The weighted Jaccard index of two vectors, 0 to 1, and what they share, weightiest first. */
export function weightedJaccard(
  a: FeatureVector,
  b: FeatureVector,
): { score: number; shared: SharedFeature[] } {
  const shared = [...a.values()]
    .filter(({ id }) => b.has(id))
    .sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1));
  const union = [...new Map([...a, ...b]).values()];
  const total = sum(union);
  return { score: total === 0 ? 0 : sum(shared) / total, shared };
}

function sum(features: readonly SharedFeature[]): number {
  return features.reduce((total, { weight }) => total + weight, 0);
}
