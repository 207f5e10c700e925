import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { listInstitutionNames } from '../../graph/read/institution/list-names.js';
import { institutionPages } from '../../graph/read/institution/list-page.js';
import type { Context } from '../context.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleListArguments } from '../article/article-list.arguments.js';
import { articlesOf } from '../article/articles-of.js';
import { namedResolver } from '../node/named.resolver.js';
import type { Page } from '../paging/paginate.js';
import { InstitutionConnection } from './institution.connection.js';
import { Institution } from './institution.type.js';

/** Finds institutions and their articles. */
@Resolver(() => Institution)
export class InstitutionResolver extends namedResolver({
  type: () => Institution,
  connection: () => InstitutionConnection,
  kind: 'institution',
  plural: 'institutions',
  names: listInstitutionNames,
  pages: institutionPages,
}) {
  @FieldResolver(() => ArticleConnection, { description: 'The articles whose authors name it.' })
  articles(
    @Root() { id }: Institution,
    @Args(() => ArticleListArguments) list: ArticleListArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ArticleRow>> {
    return articlesOf('institution', id, list, info, context);
  }
}
