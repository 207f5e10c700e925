import { connectionOf } from '../paging/connection.js';
import { Decision } from './decision.type.js';

/** A page of Decision nodes. */
export const DecisionConnection = connectionOf(Decision, 'Decision');

export type DecisionConnection = InstanceType<typeof DecisionConnection>;
