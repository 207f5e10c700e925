import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { OrganizationRow } from '../../graph/read/organization/organization-row.js';
import type { MemberRow } from '../../graph/read/organization/list-members.js';
import type { MembershipRow } from '../../graph/read/place/list-memberships.js';
import type { PlaceRow } from '../../graph/read/place/place-row.js';
import type { Context } from '../context.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Place } from '../place/place.type.js';
import { Membership } from './membership.type.js';
import { Organization } from './organization.type.js';

/** Both ends of a membership. */
@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Place, { description: 'The country.' })
  country(@Root() { placeId }: Membership, @Ctx() { loaders }: Context): Promise<PlaceRow> {
    return loadNode(loaders.node.place, placeId);
  }

  @FieldResolver(() => Organization, {
    description: 'The organization.',
  })
  organization(
    @Root() { organizationId }: Membership,
    @Ctx() { loaders }: Context,
  ): Promise<OrganizationRow> {
    return loadNode(loaders.node.organization, organizationId);
  }
}

/** Who is a member of an organization. */
@Resolver(() => Organization)
export class MembersResolver {
  @FieldResolver(() => [Membership], { description: 'Its member countries.' })
  members(@Root() { id }: Organization, @Ctx() { loaders }: Context): Promise<readonly MemberRow[]> {
    return loaders.members.load(id);
  }
}

/** What a country is a member of. */
@Resolver(() => Place)
export class MembershipsResolver {
  @FieldResolver(() => [Membership], {
    description: 'The organizations a country is a member of; none for a region.',
  })
  memberships(@Root() { id }: Place, @Ctx() { loaders }: Context): Promise<readonly MembershipRow[]> {
    return loaders.memberships.load(id);
  }
}
