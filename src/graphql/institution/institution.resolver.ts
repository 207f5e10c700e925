import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { listInstitutionNames } from '../../graph/read/institution/list-names.js';
import type { InstitutionRow } from '../../graph/read/institution/institution-row.js';
import type { Context } from '../context.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleOrder } from '../article/article-order.input.js';
import { pageOfArticles } from '../article/page-of-articles.js';
import { PageArguments } from '../paging/page-arguments.js';
import { pageOfNamed } from '../paging/page-of-named.js';
import type { Page } from '../paging/paginate.js';
import { InstitutionConnection } from './institution.connection.js';
import { Institution } from './institution.type.js';

/** Finds institutions and their articles. */
@Resolver(() => Institution)
export class InstitutionResolver {
  @Query(() => Institution, {
    nullable: true,
    description: 'The institution with this id; null when there is none.',
  })
  institution(
    @Arg('id', () => ID, { description: 'Its id, such as `institution:university-of-tehran`.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<InstitutionRow | null> {
    return loaders.node.institution.load(id);
  }

  @Query(() => InstitutionConnection, {
    description: 'The institutions there are, by name; such as those whose name holds "Tehran".',
  })
  institutions(
    @Arg('text', () => String, {
      nullable: true,
      description: 'A part of the name in either language, such as "Tehran"; all when not given.',
    })
    text: string | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { store, loaders }: Context,
  ): Promise<Page<InstitutionRow>> {
    const list = {
      names: listInstitutionNames,
      loader: loaders.node.institution,
      text,
      order: 'institutions',
    };
    return pageOfNamed(list, page, store);
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles whose authors name it, such as 12.' })
  async articles(
    @Root() { id }: Institution,
    @Arg('orderBy', () => ArticleOrder, {
      nullable: true,
      description: 'Their order, such as `{ field: TITLE }`; newest first when not given.',
    })
    orderBy: ArticleOrder | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Page<ArticleRow>> {
    const ids = (await context.loaders.institutionArticles.load(id)).map((row) => row.id);
    return pageOfArticles(ids, orderBy, page, context);
  }
}
