import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import type { Page } from '../paging/paginate.js';
import { selectionOf } from '../selection.js';
import { demandOf } from './article-demand.js';
import { ArticleConnection } from './article.connection.js';
import { ArticleFilter } from './article-filter.input.js';
import { ArticleListArguments } from './article-list.arguments.js';
import { Article } from './article.type.js';
import type { FetchedArticle } from './fetched-article.js';
import { pageOfMatching } from './page-of-articles.js';

/** Finds articles. */
@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true, description: 'The article with this id; null when there is none.' })
  article(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FetchedArticle | null> {
    return loaders.askedArticles.for(demandOf(selectionOf(info))).load(id);
  }

  @Query(() => ArticleConnection, {
    description: 'The articles that meet a filter.',
  })
  async articles(
    @Arg('filter', () => ArticleFilter, {
      nullable: true,
      description: 'Which articles; all when not given.',
    })
    filter: ArticleFilter | null | undefined,
    @Args(() => ArticleListArguments) list: ArticleListArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<FetchedArticle>> {
    return pageOfMatching(filter ?? {}, list, selectionOf(info), context);
  }
}
