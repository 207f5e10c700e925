import { readQuery } from '../../query.js';
import { idsParameter } from '../ids-parameter.js';
import { issueRow } from './issue-row.js';

/** The issues with these ids; unknown ids give no row. */
export const findIssuesByIds = readQuery('issue/find-by-ids.cypher', idsParameter, issueRow);
