import { prefixOf, type IdPrefix } from '../../domain/ids.js';

const TYPE_NAMES: Record<IdPrefix, string> = {
  article: 'Article',
  author: 'Author',
  theory: 'Theory',
  country: 'Place',
  region: 'Place',
  organization: 'Organization',
  keyword: 'Keyword',
  method: 'Method',
  journal: 'Journal',
  issue: 'Issue',
  institution: 'Institution',
  work: 'Work',
  document: 'Document',
  evidence: 'Evidence',
  decision: 'Decision',
};

/**
 * The GraphQL type of the node with this id.
 *
 * @throws Error when the id is of no kind the schema shows: a bug, as ids from outside are looked up first.
 */
export function typeNameOf(id: string): string {
  const prefix = prefixOf(id);
  if (prefix === null) throw new Error(`No GraphQL type shows the id ${JSON.stringify(id)}.`);
  return TYPE_NAMES[prefix];
}
