import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Float, Info, Resolver, Root } from 'type-graphql';
import { APPLIED_ROLES } from '../../domain/theory-role.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleListArguments } from '../article/article-list.arguments.js';
import { pageOfArticles } from '../article/page-of-articles.js';
import { selectClaims } from '../article/select-claims.js';
import type { Context } from '../context.js';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';
import type { Page } from '../paging/paginate.js';
import { selectionOf } from '../selection.js';
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
    const uses = await Promise.all([...new Set(meant)].map((used) => theoryArticleUses.load(used)));
    const claims = selectClaims(uses.flat(), roles ?? APPLIED_ROLES, minConfidence);
    const articles = new Map(claims.map(({ articleId, year }) => [articleId, { id: articleId, year }]));
    return pageOfArticles([...articles.values()], list, selectionOf(info), context);
  }
}
