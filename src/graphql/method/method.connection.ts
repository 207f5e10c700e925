import { connectionOf } from '../paging/connection.js';
import { Method } from './method.type.js';

/** A page of Method nodes. */
export const MethodConnection = connectionOf(Method, 'Method');

export type MethodConnection = InstanceType<typeof MethodConnection>;
