import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { AuthorRow } from '../../graph/read/author/author-row.js';
import type { InstitutionRow } from '../../graph/read/institution/institution-row.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleListArguments } from '../article/article-list.arguments.js';
import { fetchAhead } from '../loaders/fetch-ahead.js';
import { articlesOf } from '../article/articles-of.js';
import type { Context } from '../context.js';
import { Institution } from '../institution/institution.type.js';
import { loadNodes } from '../paging/hydrate-page.js';
import { PageArguments } from '../paging/page-arguments.js';
import type { Page } from '../paging/paginate.js';
import { selectionOf } from '../selection.js';
import { AuthorConnection } from './author.connection.js';
import { AuthorFilter } from './author-filter.input.js';
import { Author } from './author.type.js';
import { pageOfPeople } from './page-of-people.js';

/** Finds authors and their articles and institutions. */
@Resolver(() => Author)
export class AuthorResolver {
  @Query(() => Author, { nullable: true, description: 'The author with this id; null when there is none.' })
  author(
    @Arg('id', () => ID, { description: 'Their id.' }) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AuthorRow | null> {
    fetchAhead('author', id, info, loaders);
    return loaders.node.author.load(id);
  }

  @Query(() => AuthorConnection, { description: 'Authors by name.' })
  authors(
    @Arg('filter', () => AuthorFilter, {
      nullable: true,
      description: 'Which authors; all when not given.',
    })
    filter: AuthorFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<AuthorRow>> {
    return pageOfPeople(filter?.name, page, selectionOf(info), context);
  }

  @FieldResolver(() => ArticleConnection, { description: 'What the author wrote.' })
  articles(
    @Root() { id }: Author,
    @Args(() => ArticleListArguments) list: ArticleListArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ArticleRow>> {
    return articlesOf('author', id, list, info, context);
  }

  @FieldResolver(() => [Institution], {
    description: 'The institutions the author names on articles.',
  })
  async institutions(@Root() { id }: Author, @Ctx() { loaders }: Context): Promise<InstitutionRow[]> {
    return loadNodes(
      loaders.node.institution,
      (await loaders.authorInstitutions.load(id)).map((row) => row.id),
    );
  }
}
