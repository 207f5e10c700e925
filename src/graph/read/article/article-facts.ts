import { z } from 'zod';
import { articleRow, type ArticleRow } from './article-row.js';

/** What an article itself says, by the names of its properties; a statement is told which of it are asked for. */
export type ArticleFact = Exclude<keyof ArticleRow, 'id'>;

export const ARTICLE_FACTS = Object.keys(articleRow.shape).filter((name) => name !== 'id') as ArticleFact[];

/** The facts to read: names of properties. */
export const factsParameter = z.array(z.enum(ARTICLE_FACTS));

/** An article with its facts in the order they were asked for. */
export const articleFactsRow = z.object({
  id: z.string(),
  facts: z.array(z.union([z.string(), z.number().int(), z.null()])),
});

export type ArticleFactsRow = z.infer<typeof articleFactsRow>;

const UNREAD = Object.fromEntries(ARTICLE_FACTS.map((fact) => [fact, null])) as Omit<ArticleRow, 'id'>;

/** The article of such a row. What was not asked for is `null` in it, whether it is known or not. */
export function articleOf({ id, facts }: ArticleFactsRow, asked: readonly ArticleFact[]): ArticleRow {
  const article: Record<string, unknown> = { ...UNREAD, id };
  for (const [index, fact] of asked.entries()) article[fact] = facts[index] ?? null;
  return article as unknown as ArticleRow;
}
