import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { listKeywordNames } from '../../graph/read/keyword/list-names.js';
import { keywordPages } from '../../graph/read/keyword/list-page.js';
import type { Context } from '../context.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleListArguments } from '../article/article-list.arguments.js';
import { articlesOf } from '../article/articles-of.js';
import { namedResolver } from '../node/named.resolver.js';
import type { Page } from '../paging/paginate.js';
import { KeywordConnection } from './keyword.connection.js';
import { Keyword } from './keyword.type.js';

/** Finds keywords and their articles. */
@Resolver(() => Keyword)
export class KeywordResolver extends namedResolver({
  type: () => Keyword,
  connection: () => KeywordConnection,
  kind: 'keyword',
  plural: 'keywords',
  names: listKeywordNames,
  pages: keywordPages,
}) {
  @FieldResolver(() => ArticleConnection, { description: 'The articles that print it.' })
  articles(
    @Root() { id }: Keyword,
    @Args(() => ArticleListArguments) list: ArticleListArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ArticleRow>> {
    return articlesOf('keyword', id, list, info, context);
  }
}
