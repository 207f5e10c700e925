import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { listKeywordNames } from '../../graph/read/keyword/list-names.js';
import type { KeywordRow } from '../../graph/read/keyword/keyword-row.js';
import type { Context } from '../context.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleOrder } from '../article/article-order.input.js';
import { pageOfArticles } from '../article/page-of-articles.js';
import { PageArguments } from '../paging/page-arguments.js';
import { pageOfNamed } from '../paging/page-of-named.js';
import type { Page } from '../paging/paginate.js';
import { KeywordConnection } from './keyword.connection.js';
import { Keyword } from './keyword.type.js';

/** Finds keywords and their articles. */
@Resolver(() => Keyword)
export class KeywordResolver {
  @Query(() => Keyword, { nullable: true, description: 'The keyword with this id; null when there is none.' })
  keyword(
    @Arg('id', () => ID, { description: 'Its id, such as `keyword:soft-power`.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<KeywordRow | null> {
    return loaders.node.keyword.load(id);
  }

  @Query(() => KeywordConnection, {
    description: 'The keywords there are, by name; such as those whose name holds "soft power".',
  })
  keywords(
    @Arg('text', () => String, {
      nullable: true,
      description: 'A part of the name in either language, such as "soft power"; all when not given.',
    })
    text: string | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { store, loaders }: Context,
  ): Promise<Page<KeywordRow>> {
    const list = { names: listKeywordNames, loader: loaders.node.keyword, text, order: 'keywords' };
    return pageOfNamed(list, page, store);
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that print it, such as 7.' })
  async articles(
    @Root() { id }: Keyword,
    @Arg('orderBy', () => ArticleOrder, {
      nullable: true,
      description: 'Their order, such as `{ field: TITLE }`; newest first when not given.',
    })
    orderBy: ArticleOrder | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Page<ArticleRow>> {
    const ids = (await context.loaders.keywordArticles.load(id)).map((row) => row.id);
    return pageOfArticles(ids, orderBy, page, context);
  }
}
