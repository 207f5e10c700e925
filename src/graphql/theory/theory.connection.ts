import { connectionOf } from '../paging/connection.js';
import { Theory } from './theory.type.js';

/** A page of Theory nodes. */
export const TheoryConnection = connectionOf(Theory, 'Theory');

export type TheoryConnection = InstanceType<typeof TheoryConnection>;
