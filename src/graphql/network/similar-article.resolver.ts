import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { similarArticles } from '../../networks/similar-articles.js';
import type { SimilarArticle as SimilarValue } from '../../networks/similar-articles.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { inputError } from '../errors/input-error.js';
import { loadNode } from '../paging/hydrate-page.js';
import { firstOf } from './first-of.js';
import { SimilarArticle } from './similar-article.type.js';

/** Which articles resemble one, and why. */
@Resolver(() => SimilarArticle)
export class SimilarArticleResolver {
  @Query(() => [SimilarArticle], {
    description: 'The articles most like one by theories, places, keywords and references, and why.',
  })
  async similarArticles(
    @Arg('article', () => ID, { description: 'The id of the article.' }) article: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, 1 to 100.' })
    first: number | null | undefined,
    @Ctx() { store, loaders }: Context,
  ): Promise<SimilarArticle[]> {
    const node = await loaders.node.article.load(article);
    if (node === null)
      throw inputError('UNKNOWN_ID', `No article has the id ${JSON.stringify(article)}.`, []);
    return (await similarArticles(store, node.id, firstOf(first, 10))).map(toSimilar);
  }

  @FieldResolver(() => Article, { description: 'The article that resembles it.' })
  article(@Root() similar: SimilarArticle, @Ctx() { loaders }: Context): Promise<ArticleRow> {
    return loadNode(loaders.node.article, similar.articleId);
  }
}

/** Likeness as the schema shows it. */
export function toSimilar({ article, score, shared }: SimilarValue): SimilarArticle {
  return {
    articleId: article,
    score,
    shared: shared.map(({ id, kind, name, weight }) => ({
      id,
      kind,
      nameFa: name.fa,
      nameEn: name.en,
      weight,
    })),
  };
}
