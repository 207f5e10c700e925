import type { GraphStore } from '../graph/graph-store.js';
import { countArticles } from '../graph/read/similarity/count-articles.js';
import { listFeatures } from '../graph/read/similarity/list-features.js';
import { listSharingArticles } from '../graph/read/similarity/list-sharing-articles.js';
import { featureVector, weightedJaccard } from './feature-vector.js';
import type { FeatureRow, FeatureVector } from './feature-vector.js';
import type { SharedFeature } from './shared-feature.js';

/** Articles looked at per request, the rarest shared features first: what both stores answer at once. */
const MOST_SHARERS = 20_000;
const MOST_CANDIDATES = 200;

export interface SimilarArticle {
  readonly article: string;
  /** 0 to 1. */
  readonly score: number;
  /** Weightiest first. */
  readonly shared: readonly SharedFeature[];
}

/**
 * The articles most like one, and why.
 *
 * Weighted Jaccard: the weights of what both have, divided by the weights of what either has. A feature (theory,
 * place, keyword, method, organization, reference) weighs its inverse document frequency ln(1 + N/n), for n of N
 * articles that have it (Spärck Jones 1972). By score, then id. Three round trips.
 */
export async function similarArticles(
  store: GraphStore,
  article: string,
  first: number,
): Promise<SimilarArticle[]> {
  const [own, [corpus]] = await Promise.all([
    store.read(listFeatures, { articles: [article] }),
    store.read(countArticles, {}),
  ]);
  const size = corpus?.articles ?? 0;
  const vector = featureVector(own, size);
  const features = rareFirst(own);
  if (features.length === 0) return [];
  const sharing = await store.read(listSharingArticles, { article, features });
  const candidates = promising(sharing, vector);
  if (candidates.length === 0) return [];
  const rows = rowsByArticle(await store.read(listFeatures, { articles: candidates }));
  return candidates
    .map((candidate) => {
      const { score, shared } = weightedJaccard(vector, featureVector(rows.get(candidate) ?? [], size));
      return { article: candidate, score, shared };
    })
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1))
    .slice(0, first);
}

/** The features to find others by: rarest first, as long as the others stay a bounded number. */
function rareFirst(rows: readonly FeatureRow[]): string[] {
  const articles = new Map(rows.map((row) => [row.feature, row.articles]));
  const chosen: string[] = [];
  let sharers = 0;
  for (const [feature, count] of [...articles].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))) {
    if (count < 2) continue;
    sharers += count;
    if (sharers > MOST_SHARERS) break;
    chosen.push(feature);
  }
  return chosen;
}

/** The articles whose shared features weigh most. */
function promising(sharing: readonly { article: string; feature: string }[], own: FeatureVector): string[] {
  const weights = new Map<string, number>();
  for (const { article, feature } of sharing)
    weights.set(article, (weights.get(article) ?? 0) + (own.get(feature)?.weight ?? 0));
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(([id]) => id);
}

function rowsByArticle(rows: readonly FeatureRow[]): Map<string, FeatureRow[]> {
  const grouped = new Map<string, FeatureRow[]>();
  for (const row of rows) {
    const known = grouped.get(row.article);
    if (known) known.push(row);
    else grouped.set(row.article, [row]);
  }
  return grouped;
}
