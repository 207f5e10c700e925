import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Float, Info, Resolver, Root } from 'type-graphql';
import { APPLIED_ROLES } from '../../domain/theory-role.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { listPageByTheory } from '../../graph/read/article/list-pages-by-claims.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleListArguments } from '../article/article-list.arguments.js';
import { pageOfNode } from '../article/articles-of.js';
import { articlesWithClaims } from '../article/articles-with-claims.js';
import type { PageSource } from '../article/page-from-front.js';
import type { Context } from '../context.js';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';
import type { Page } from '../paging/paginate.js';
import { Theory } from './theory.type.js';

/** Which articles are about a theory. */
@Resolver(() => Theory)
export class TheoryArticlesResolver {
  @FieldResolver(() => ArticleConnection, {
    description: 'The articles that use it.',
  })
  async articles(
    @Root() { id }: Theory,
    @Arg('includeSubtheories', () => Boolean, {
      nullable: true,
      defaultValue: true,
      description: 'Whether its sub-theories count as it.',
    })
    includeSubtheories: boolean | null,
    @Arg('roles', () => [TheoryRoleEnum], {
      nullable: true,
      description: 'What the articles do with it; when not given, they apply, test or extend it.',
    })
    roles: TheoryRoleEnum[] | null | undefined,
    @Arg('minConfidence', () => Float, {
      nullable: true,
      description: 'The least confidence of the claim, 0 to 1.',
    })
    minConfidence: number | null | undefined,
    @Args(() => ArticleListArguments) list: ArticleListArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ArticleRow>> {
    const { theoryClosure, theoryArticleUses } = context.loaders;
    const meant = (includeSubtheories ?? true) ? (await theoryClosure.load(id)).map((row) => row.id) : [id];
    const claimed = {
      ids: [...new Set(meant)],
      roles: [...(roles ?? APPLIED_ROLES)],
      minConfidence: minConfidence ?? 0,
    };
    const paged: PageSource = (place) =>
      context.store.read(listPageByTheory, { ...place, ...claimed, levels: null });
    return pageOfNode(
      { paged, all: () => articlesWithClaims(theoryArticleUses, claimed) },
      list,
      info,
      context,
    );
  }
}
