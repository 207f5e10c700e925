import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { listOrganizationNames } from '../../graph/read/organization/list-names.js';
import type { OrganizationRow } from '../../graph/read/organization/organization-row.js';
import type { Context } from '../context.js';
import { PageArguments } from '../paging/page-arguments.js';
import { pageOfNamed } from '../paging/page-of-named.js';
import type { Page } from '../paging/paginate.js';
import { OrganizationConnection } from './organization.connection.js';
import { Organization } from './organization.type.js';

/** Finds organizations. */
@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description: 'The organization with this id; null when there is none.',
  })
  organization(
    @Arg('id', () => ID, { description: 'Its id, such as `organization:nato`.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<OrganizationRow | null> {
    return loaders.node.organization.load(id);
  }

  @Query(() => OrganizationConnection, {
    description: 'The organizations there are, by name; such as those whose name holds "NATO".',
  })
  organizations(
    @Arg('text', () => String, {
      nullable: true,
      description: 'A part of the name in either language, such as "NATO"; all when not given.',
    })
    text: string | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { store, loaders }: Context,
  ): Promise<Page<OrganizationRow>> {
    const list = {
      names: listOrganizationNames,
      loader: loaders.node.organization,
      text,
      order: 'organizations',
    };
    return pageOfNamed(list, page, store);
  }
}
