import { connectionOf } from '../paging/connection.js';
import { Institution } from './institution.type.js';

/** A page of Institution nodes. */
export const InstitutionConnection = connectionOf(Institution, 'Institution');

export type InstitutionConnection = InstanceType<typeof InstitutionConnection>;
