import { connectionOf } from '../paging/connection.js';
import { UndecidedPair } from './undecided-pair.type.js';

/** A page of pairs that wait for a decision. */
export const UndecidedPairConnection = connectionOf(UndecidedPair, 'UndecidedPair');

export type UndecidedPairConnection = InstanceType<typeof UndecidedPairConnection>;
