import { ARTICLE_FACTS, type ArticleFact } from '../../graph/read/article/article-facts.js';
import { ARTICLE_PARTS, type ArticlePart } from '../../graph/read/article/find-with-parts.js';
import type { Selection } from '../selection.js';

/**
 * What an operation asks of articles, as far as it can be read along with them: the facts, the parts, and the passages
 * about the ids that begin so.
 */
export interface ArticleDemand extends Readonly<Record<ArticlePart, boolean>> {
  readonly facts: ArticleFact[];
  readonly evidenceOf: string[];
}

/** The fields that are told from several facts. */
const TOLD_FROM: Readonly<Record<string, readonly string[]>> = {
  titleFa: ['title'],
  titleEn: ['title'],
  abstractFa: ['abstract'],
  abstractEn: ['abstract'],
};

/** What the ids of the entries begin with that the claims of a part are about. */
const CLAIMS: readonly (readonly [ArticlePart, readonly string[]])[] = [
  ['theories', ['theory:']],
  ['places', ['country:', 'region:']],
  ['organizations', ['organization:']],
  ['methods', ['method:']],
];

export function demandOf(article: Selection): ArticleDemand {
  const parts = ARTICLE_PARTS.map((part) => [part, article.has(part)] as const);
  return {
    // Lists are ordered by the year.
    facts: ARTICLE_FACTS.filter(
      (fact) => fact === 'year' || [fact, ...(TOLD_FROM[fact] ?? [])].some((field) => article.has(field)),
    ),
    evidenceOf: CLAIMS.flatMap(([part, prefixes]) => (article.of(part).has('evidence') ? prefixes : [])),
    ...(Object.fromEntries(parts) as Record<ArticlePart, boolean>),
  };
}

/** Whether anything but the article's own facts is asked for. */
export function asksForParts(demand: ArticleDemand): boolean {
  return ARTICLE_PARTS.some((part) => demand[part]);
}
