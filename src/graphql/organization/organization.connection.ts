import { connectionOf } from '../paging/connection.js';
import { Organization } from './organization.type.js';

/** A page of Organization nodes. */
export const OrganizationConnection = connectionOf(Organization, 'Organization');

export type OrganizationConnection = InstanceType<typeof OrganizationConnection>;
