import type { ArticleRecord } from '../domain/article-record.js';
import type { LabelledArticle } from './label-file.js';

/** What of an article is compared; extracted articles and printed records have it alike. */
export type ComparedArticle = Omit<ArticleRecord, 'id'>;

export interface AlignedArticle {
  readonly label: LabelledArticle | null;
  readonly article: ComparedArticle | null;
}

/** Pairs labels with articles by their pages, the rest in order; either side may stay alone. */
export function alignArticles(
  labels: readonly LabelledArticle[],
  articles: readonly ComparedArticle[],
): AlignedArticle[] {
  const free = new Set(articles);
  const paired = new Map<LabelledArticle, ComparedArticle>();
  for (const label of labels) {
    const match = [...free].find((article) => label.pages != null && article.pages === label.pages);
    if (match === undefined) continue;
    paired.set(label, match);
    free.delete(match);
  }
  for (const label of labels) {
    if (paired.has(label)) continue;
    const [next] = free;
    if (next === undefined) break;
    paired.set(label, next);
    free.delete(next);
  }
  return [
    ...labels.map((label) => ({ label, article: paired.get(label) ?? null })),
    ...[...free].map((article) => ({ label: null, article })),
  ];
}
