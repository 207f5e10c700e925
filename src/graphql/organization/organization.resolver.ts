import { Resolver } from 'type-graphql';
import { listOrganizationNames } from '../../graph/read/organization/list-names.js';
import { organizationPages } from '../../graph/read/organization/list-page.js';
import { namedResolver } from '../node/named.resolver.js';
import { OrganizationConnection } from './organization.connection.js';
import { Organization } from './organization.type.js';

/** Finds organizations. */
@Resolver(() => Organization)
export class OrganizationResolver extends namedResolver({
  type: () => Organization,
  connection: () => OrganizationConnection,
  kind: 'organization',
  plural: 'organizations',
  names: listOrganizationNames,
  pages: organizationPages,
}) {}
