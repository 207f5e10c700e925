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
import { readOrLoad } from '../loaders/read-or-load.js';
import { selectClaims } from './select-claims.js';
import { TheoryUse } from './theory-use.type.js';

const CONFIDENCE = { nullable: true, description: 'The least confidence of a claim, 0 to 1.' };

/** What an article claims: theories, places, organizations and methods, the surest first. */
@Resolver(() => Article)
export class ArticleClaimsResolver {
  @FieldResolver(() => [TheoryUse], {
    description: 'The theories it uses, in any role.',
  })
  theories(
    @Root() { id, theories: read }: FetchedArticle,
    @Arg('roles', () => [TheoryRoleEnum], {
      nullable: true,
      description: 'Only in these roles.',
    })
    roles: TheoryRoleEnum[] | null | undefined,
    @Arg('minConfidence', () => Float, CONFIDENCE) minConfidence: number | null | undefined,
    @Ctx() { loaders }: Context,
  ): TheoryUseRow[] | Promise<TheoryUseRow[]> {
    return readOrLoad<readonly TheoryUseRow[], TheoryUseRow[]>(
      read,
      () => loaders.theoryUses.load(id),
      (uses) => selectClaims(uses, roles, minConfidence),
    );
  }

  @FieldResolver(() => [PlaceUse], {
    description: 'The places it studies or names, in any role.',
  })
  places(
    @Root() { id, places: read }: FetchedArticle,
    @Arg('roles', () => [PlaceRoleEnum], {
      nullable: true,
      description: 'Only in these roles.',
    })
    roles: PlaceRoleEnum[] | null | undefined,
    @Arg('minConfidence', () => Float, CONFIDENCE) minConfidence: number | null | undefined,
    @Ctx() { loaders }: Context,
  ): PlaceUseRow[] | Promise<PlaceUseRow[]> {
    return readOrLoad<readonly PlaceUseRow[], PlaceUseRow[]>(
      read,
      () => loaders.placeUses.load(id),
      (uses) => selectClaims(uses, roles, minConfidence),
    );
  }

  @FieldResolver(() => [OrganizationUse], {
    description: 'The organizations it involves, in any role.',
  })
  organizations(
    @Root() { id, organizations: read }: FetchedArticle,
    @Arg('roles', () => [PlaceRoleEnum], {
      nullable: true,
      description: 'Only in these roles.',
    })
    roles: PlaceRoleEnum[] | null | undefined,
    @Arg('minConfidence', () => Float, CONFIDENCE) minConfidence: number | null | undefined,
    @Ctx() { loaders }: Context,
  ): OrganizationUseRow[] | Promise<OrganizationUseRow[]> {
    return readOrLoad<readonly OrganizationUseRow[], OrganizationUseRow[]>(
      read,
      () => loaders.organizationUses.load(id),
      (uses) => selectClaims(uses, roles, minConfidence),
    );
  }

  @FieldResolver(() => [MethodUse], {
    description: 'The research methods it uses.',
  })
  methods(
    @Root() { id, methods: read }: FetchedArticle,
    @Arg('minConfidence', () => Float, CONFIDENCE) minConfidence: number | null | undefined,
    @Ctx() { loaders }: Context,
  ): MethodUseRow[] | Promise<MethodUseRow[]> {
    return readOrLoad<readonly MethodUseRow[], MethodUseRow[]>(
      read,
      () => loaders.methodUses.load(id),
      (uses) => selectClaims(uses, null, minConfidence),
    );
  }
}
