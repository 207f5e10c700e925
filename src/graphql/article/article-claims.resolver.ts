import { Arg, Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { MethodUseRow } from '../../graph/read/article/list-method-uses.js';
import type { OrganizationUseRow } from '../../graph/read/article/list-organization-uses.js';
import type { PlaceUseRow } from '../../graph/read/article/list-place-uses.js';
import type { TheoryUseRow } from '../../graph/read/article/list-theory-uses.js';
import type { Context } from '../context.js';
import { PlaceRoleEnum } from '../enums/place-role.enum.js';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';
import { Article } from './article.type.js';
import type { FetchedArticle } from './fetched-article.js';
import { MethodUse } from './method-use.type.js';
import { OrganizationUse } from './organization-use.type.js';
import { PlaceUse } from './place-use.type.js';
import { selectClaims } from './select-claims.js';
import { TheoryUse } from './theory-use.type.js';

const CONFIDENCE = { nullable: true, description: 'The least confidence of a claim, 0 to 1.' };

/** What an article claims: theories, places, organizations and methods, the surest first. */
@Resolver(() => Article)
export class ArticleClaimsResolver {
  @FieldResolver(() => [TheoryUse], {
    description: 'The theories it uses, in any role.',
  })
  async theories(
    @Root() { id, theories: read }: FetchedArticle,
    @Arg('roles', () => [TheoryRoleEnum], {
      nullable: true,
      description: 'Only in these roles.',
    })
    roles: TheoryRoleEnum[] | null | undefined,
    @Arg('minConfidence', () => Float, CONFIDENCE) minConfidence: number | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<TheoryUseRow[]> {
    return selectClaims(read ?? (await loaders.theoryUses.load(id)), roles, minConfidence);
  }

  @FieldResolver(() => [PlaceUse], {
    description: 'The places it studies or names, in any role.',
  })
  async places(
    @Root() { id, places: read }: FetchedArticle,
    @Arg('roles', () => [PlaceRoleEnum], {
      nullable: true,
      description: 'Only in these roles.',
    })
    roles: PlaceRoleEnum[] | null | undefined,
    @Arg('minConfidence', () => Float, CONFIDENCE) minConfidence: number | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<PlaceUseRow[]> {
    return selectClaims(read ?? (await loaders.placeUses.load(id)), roles, minConfidence);
  }

  @FieldResolver(() => [OrganizationUse], {
    description: 'The organizations it involves, in any role.',
  })
  async organizations(
    @Root() { id, organizations: read }: FetchedArticle,
    @Arg('roles', () => [PlaceRoleEnum], {
      nullable: true,
      description: 'Only in these roles.',
    })
    roles: PlaceRoleEnum[] | null | undefined,
    @Arg('minConfidence', () => Float, CONFIDENCE) minConfidence: number | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<OrganizationUseRow[]> {
    return selectClaims(read ?? (await loaders.organizationUses.load(id)), roles, minConfidence);
  }

  @FieldResolver(() => [MethodUse], {
    description: 'The research methods it uses.',
  })
  async methods(
    @Root() { id, methods: read }: FetchedArticle,
    @Arg('minConfidence', () => Float, CONFIDENCE) minConfidence: number | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<MethodUseRow[]> {
    return selectClaims(read ?? (await loaders.methodUses.load(id)), null, minConfidence);
  }
}
