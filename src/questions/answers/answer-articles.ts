import { listSortKeys } from '../../graph/read/article/list-sort-keys.js';
import { describeArticles } from '../describe-articles.js';
import { findArticles } from '../find-articles.js';
import type { Corpus } from '../find-articles.js';
import type { ArticleCriteria } from '../article-criteria.js';
import { wordCriteria } from '../word-criteria.js';
import type { Wording } from '../wording.js';
import { form } from './answerer.js';
import type { Answerer } from './answerer.js';

/** Articles described in one answer; all are counted. */
export const MOST_ARTICLES = 50;

/** Which articles meet the criteria: newest first, then id, each with the passages that say so. */
export const answerArticles: Answerer = async ({ criteria, first }, corpus, wording) => {
  const ids = await findArticles(corpus, criteria);
  const shown = await newestFirst(corpus, ids);
  return {
    found: ids.length > 0,
    sentence: sentenceFor(ids.length, criteria, corpus, wording),
    content: {
      count: ids.length,
      articles: await describeArticles(
        corpus,
        shown.slice(0, Math.min(first ?? MOST_ARTICLES, MOST_ARTICLES)),
        criteria,
      ),
    },
  };
};

async function newestFirst({ store }: Corpus, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const keys = await store.read(listSortKeys, { ids: [...ids] });
  return keys.sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

function sentenceFor(
  count: number,
  criteria: ArticleCriteria,
  { ontology }: Corpus,
  wording: Wording,
): string {
  const { theory, place, roles, scope } = wordCriteria(criteria, wording, ontology);
  const verb = roles === null ? 'theory' : 'role';
  const about =
    theory === null ? (place === null ? 'other' : 'place') : place === null ? verb : `${verb}-place`;
  return wording.sentence(`articles.${about}.${form(count)}`, {
    count: wording.number(count),
    theory: theory ?? '',
    place: place ?? '',
    roles: roles ?? '',
    scope,
  });
}
