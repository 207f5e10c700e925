import { z } from 'zod';
import { readQuery } from '../query.js';

/** What a property of the graph may hold. */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const properties = z.record(z.string(), value.nullable());

const page = z.object({ after: z.string(), limit: z.number().int() });
const node = z.object({ id: z.string(), labels: z.array(z.string()), properties });

const listNodes = (file: string) => readQuery(`export/${file}.cypher`, page, node);

/** One statement per label, in the order of the dump. A place carries a second label, which its row tells. */
export const nodeLists = [
  listNodes('list-articles'),
  listNodes('list-authors'),
  listNodes('list-places'),
  listNodes('list-documents'),
  listNodes('list-evidence'),
  listNodes('list-institutions'),
  listNodes('list-issues'),
  listNodes('list-journals'),
  listNodes('list-keywords'),
  listNodes('list-methods'),
  listNodes('list-organizations'),
  listNodes('list-theories'),
  listNodes('list-works'),
  listNodes('list-work-keys'),
  listNodes('list-name-keys'),
  listNodes('list-former-ids'),
  listNodes('list-decisions'),
  listNodes('list-mention-keys'),
];

const links = z.object({ id: z.string(), links: z.array(z.object({ to: z.string(), properties })) });

const listLinks = (file: string) =>
  readQuery(`export/${file}.cypher`, page.extend({ type: z.string() }), links);

const articleLinks = listLinks('list-article-relationships');
const authorLinks = listLinks('list-author-relationships');
const placeLinks = listLinks('list-place-relationships');
const evidenceLinks = listLinks('list-evidence-relationships');
const issueLinks = listLinks('list-issue-relationships');
const methodLinks = listLinks('list-method-relationships');
const decisionLinks = listLinks('list-decision-relationships');
const theoryLinks = listLinks('list-theory-relationships');

/** Every relationship type, in the order of the dump, with the labels it leaves from. */
export const relationshipLists: readonly (readonly [string, readonly (typeof articleLinks)[]])[] = [
  ['ABOUT', [evidenceLinks]],
  ['AFFILIATED_WITH', [authorLinks]],
  ['APPLIES', [articleLinks]],
  ['CITES', [articleLinks]],
  ['CITES_KEY', [articleLinks]],
  ['CONCERNS', [decisionLinks]],
  ['DESCRIBED_IN', [articleLinks]],
  ['DISCUSSES', [articleLinks]],
  ['FORMERLY', [articleLinks, authorLinks]],
  ['HAS_KEY', [articleLinks, authorLinks]],
  ['HAS_KEYWORD', [articleLinks]],
  ['IN', [evidenceLinks]],
  ['INVOLVES', [articleLinks]],
  ['IN_ISSUE', [articleLinks]],
  ['IN_JOURNAL', [articleLinks]],
  ['KIND_OF', [methodLinks]],
  ['MAY_BE', [articleLinks, authorLinks]],
  ['MEMBER_OF', [placeLinks]],
  ['MENTIONS', [articleLinks]],
  ['OF', [evidenceLinks]],
  ['OF_JOURNAL', [issueLinks]],
  ['PART_OF', [placeLinks]],
  ['REVOKES', [decisionLinks]],
  ['STUDIES', [articleLinks]],
  ['SUBTHEORY_OF', [theoryLinks]],
  ['USES', [articleLinks]],
  ['WROTE', [authorLinks]],
];
