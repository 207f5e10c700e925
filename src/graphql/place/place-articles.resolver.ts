import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Float, Info, Resolver, Root } from 'type-graphql';
import { STUDIED_ROLES } from '../../domain/place-role.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { listPageByPlace } from '../../graph/read/article/list-pages-by-claims.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleListArguments } from '../article/article-list.arguments.js';
import { pageOfNode } from '../article/articles-of.js';
import { articlesWithClaims } from '../article/articles-with-claims.js';
import type { PageSource } from '../article/page-from-front.js';
import type { Context } from '../context.js';
import { PlaceRoleEnum } from '../enums/place-role.enum.js';
import type { Page } from '../paging/paginate.js';
import { Place } from './place.type.js';

/** Which articles are about a place. */
@Resolver(() => Place)
export class PlaceArticlesResolver {
  @FieldResolver(() => ArticleConnection, { description: 'The articles that study it.' })
  async articles(
    @Root() { id }: Place,
    @Arg('includeParts', () => Boolean, {
      nullable: true,
      defaultValue: true,
      description: 'Whether the places in it count as it.',
    })
    includeParts: boolean | null,
    @Arg('roles', () => [PlaceRoleEnum], {
      nullable: true,
      description: 'What it is to the articles; when not given, `SUBJECT` or `ACTOR`.',
    })
    roles: PlaceRoleEnum[] | null | undefined,
    @Arg('minConfidence', () => Float, {
      nullable: true,
      description: 'The least confidence of the claim, 0 to 1.',
    })
    minConfidence: number | null | undefined,
    @Args(() => ArticleListArguments) list: ArticleListArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ArticleRow>> {
    const { placeClosure, placeArticleUses } = context.loaders;
    const meant = (includeParts ?? true) ? (await placeClosure.load(id)).map((row) => row.id) : [id];
    const claimed = {
      ids: [...new Set(meant)],
      roles: [...(roles ?? STUDIED_ROLES)],
      minConfidence: minConfidence ?? 0,
    };
    const paged: PageSource = (place) =>
      context.store.read(listPageByPlace, { ...place, ...claimed, levels: null });
    return pageOfNode(
      { paged, all: () => articlesWithClaims(placeArticleUses, claimed) },
      list,
      info,
      context,
    );
  }
}
