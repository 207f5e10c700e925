import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OrganizationUseRow } from '../../graph/read/article/list-organization-uses.js';
import type { OrganizationRow } from '../../graph/read/organization/organization-row.js';
import type { Context } from '../context.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Organization } from '../organization/organization.type.js';
import { claimResolver } from './claim.resolver.js';
import { OrganizationUse } from './organization-use.type.js';

/** The organization of a claim and the passages that support it. */
@Resolver(() => OrganizationUse)
export class OrganizationUseResolver extends claimResolver(
  () => OrganizationUse,
  (use) => use.organizationId,
) {
  @FieldResolver(() => Organization, {
    description: 'The organization the claim is about.',
  })
  organization(
    @Root() use: OrganizationUseRow & { readonly organization?: OrganizationRow },
    @Ctx() { loaders }: Context,
  ): OrganizationRow | Promise<OrganizationRow> {
    return use.organization ?? loadNode(loaders.node.organization, use.organizationId);
  }
}
