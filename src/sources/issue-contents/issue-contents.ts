import type { Source } from '../source.js';
import { detectIssueContents } from './detect.js';
import { parseIssueContents } from './parse.js';

export const issueContents: Source = {
  format: 'issue-contents',
  detect: detectIssueContents,
  parse: parseIssueContents,
};
