import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Float, Info, Resolver, Root } from 'type-graphql';
import { APPLIED_ROLES } from '../../domain/theory-role.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { TheoryRow } from '../../graph/read/theory/theory-row.js';
import { demandOf } from '../article/article-demand.js';
import { Article } from '../article/article.type.js';
import { selectClaims } from '../article/select-claims.js';
import type { Context } from '../context.js';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';
import { groupBy } from '../loaders/group-by.js';
import { selectionOf } from '../selection.js';
import { loadNode, loadNodes } from '../paging/hydrate-page.js';
import { Theory } from '../theory/theory.type.js';
import { AuthorTheory } from './author-theory.type.js';
import { Author } from './author.type.js';

/** Which theories an author works with. */
@Resolver(() => Author)
export class AuthorTheoriesResolver {
  @FieldResolver(() => [AuthorTheory], {
    description: 'The theories in the author’s articles, the most frequent first.',
  })
  async theories(
    @Root() { id }: Author,
    @Arg('roles', () => [TheoryRoleEnum], {
      nullable: true,
      description: 'In which roles; when not given, applied, tested or extended.',
    })
    roles: TheoryRoleEnum[] | null | undefined,
    @Arg('minConfidence', () => Float, {
      nullable: true,
      description: 'The least confidence of a claim, 0 to 1.',
    })
    minConfidence: number | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<AuthorTheory[]> {
    const uses = selectClaims(await loaders.authorTheoryUses.load(id), roles ?? APPLIED_ROLES, minConfidence);
    return [...groupBy(uses, (use) => use.theoryId)]
      .map(([theoryId, rows]) => {
        const articleIds = [...new Set(rows.map((row) => row.articleId))];
        return { theoryId, articleIds, articleCount: articleIds.length };
      })
      .sort(
        (one, other) => other.articleCount - one.articleCount || (one.theoryId < other.theoryId ? -1 : 1),
      );
  }
}

/** The theory and the articles of an author's use of a theory. */
@Resolver(() => AuthorTheory)
export class AuthorTheoryResolver {
  @FieldResolver(() => Theory, { description: 'The theory.' })
  theory(@Root() use: AuthorTheory, @Ctx() { loaders }: Context): Promise<TheoryRow> {
    return loadNode(loaders.node.theory, use.theoryId);
  }

  @FieldResolver(() => [Article], { description: 'The articles of the author that use it.' })
  articles(
    @Root() use: AuthorTheory,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArticleRow[]> {
    return loadNodes(loaders.askedArticles.for(demandOf(selectionOf(info))), use.articleIds);
  }
}
