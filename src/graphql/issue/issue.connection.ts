import { connectionOf } from '../paging/connection.js';
import { Issue } from './issue.type.js';

/** A page of Issue nodes. */
export const IssueConnection = connectionOf(Issue, 'Issue');

export type IssueConnection = InstanceType<typeof IssueConnection>;
