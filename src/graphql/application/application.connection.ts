import { connectionOf } from '../paging/connection.js';
import { Application } from './application.type.js';

/** A page of applications. */
export const ApplicationConnection = connectionOf(Application, 'Application');

export type ApplicationConnection = InstanceType<typeof ApplicationConnection>;
