import { prefixOf } from '../domain/ids.js';
import type { GraphStore } from '../graph/graph-store.js';
import { findArticlesByIds } from '../graph/read/article/find-by-ids.js';
import { listIdsByText } from '../graph/read/article/list-ids-by-text.js';
import { comparisonKey } from '../text/comparison-key.js';
import type { Token } from '../text/token.js';
import type { EntityPiece } from './piece.js';
import { searchFolds } from './search-folds.js';

/** What a question quotes. */
export const QUOTED = /[«“"„]([^«»“”"„]{3,300})[»”"]/gu;
const ARTICLE_ID = /article:[^\s?\u061f«»"“”]+/gu;

/** Letters of a title at least, so that a short quoted word is not taken for part of one. */
const LEAST_LETTERS = 8;

/** Articles that a question names by id or by a quoted title; its beginning will do: people leave subtitles out. */
export async function resolveArticles(
  store: GraphStore,
  question: string,
  tokens: readonly Token[],
): Promise<EntityPiece[]> {
  const found: EntityPiece[] = [];
  const add = (start: number, end: number, articles: readonly Titled[]): void => {
    const inside = tokens.flatMap((token, index) => (token.start < end && token.end > start ? [index] : []));
    if (inside.length === 0 || articles.length === 0) return;
    const candidates = articles.map(({ id, titleFa, titleEn }) => ({
      id,
      kind: 'article' as const,
      name: { fa: titleFa, en: titleEn },
    }));
    found.push({
      type: 'entity',
      candidates,
      firstToken: inside[0]!,
      endToken: inside.at(-1)! + 1,
      start,
      end,
    });
  };
  for (const { 0: id, index } of question.matchAll(ARTICLE_ID))
    if (prefixOf(id) === 'article')
      add(index, index + id.length, await store.read(findArticlesByIds, { ids: [id] }));
  for (const { 0: quoted, 1: title, index } of question.matchAll(QUOTED))
    add(index + 1, index + quoted.length - 1, await titled(store, title!));
  return found;
}

interface Titled {
  readonly id: string;
  readonly titleFa: string | null;
  readonly titleEn: string | null;
}

async function titled(store: GraphStore, title: string): Promise<Titled[]> {
  const key = comparisonKey(title);
  if (key.length < LEAST_LETTERS) return [];
  const hits = await store.read(listIdsByText, { needle: key, ...searchFolds });
  const articles = await store.read(findArticlesByIds, { ids: hits.map(({ id }) => id) });
  const keysOf = ({ titleFa, titleEn }: Titled): string[] =>
    [titleFa, titleEn].filter((text) => text !== null).map(comparisonKey);
  const exact = articles.filter((article) => keysOf(article).includes(key));
  return exact.length > 0
    ? exact
    : articles.filter((article) => keysOf(article).some((text) => text.startsWith(key)));
}
