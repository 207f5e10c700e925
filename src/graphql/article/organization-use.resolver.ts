import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { EvidenceRow } from '../../graph/read/evidence/evidence-row.js';
import type { OrganizationRow } from '../../graph/read/organization/organization-row.js';
import type { Context } from '../context.js';
import { claimEvidence } from '../evidence/claim-evidence.js';
import { Evidence } from '../evidence/evidence.type.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Organization } from '../organization/organization.type.js';
import { OrganizationUse } from './organization-use.type.js';

/** The organization of a claim and the passages that support it. */
@Resolver(() => OrganizationUse)
export class OrganizationUseResolver {
  @FieldResolver(() => Organization, {
    description: 'The organization the claim is about, such as one with the id `organization:nato`.',
  })
  organization(@Root() use: OrganizationUse, @Ctx() { loaders }: Context): Promise<OrganizationRow> {
    return loadNode(loaders.node.organization, use.organizationId);
  }

  @FieldResolver(() => [Evidence], {
    description:
      'The passages that support the claim, the most telling first; such as one quote from the abstract.',
  })
  evidence(
    @Root() use: OrganizationUse,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 10,
      description: 'How many at most, 1 to 100: 10.',
    })
    first: number | null,
    @Ctx() { loaders }: Context,
  ): Promise<EvidenceRow[]> {
    return claimEvidence(use.articleId, use.organizationId, first, loaders);
  }
}
