import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { fetchArticlesAhead } from '../article/articles-of.js';
import { selectionOf } from '../selection.js';
import type { Loaders } from './loaders.js';

type RowsLoader = {
  [Name in keyof Loaders]: Loaders[Name] extends DataLoader<string, readonly unknown[]> ? Name : never;
}[keyof Loaders];

/** For each kind of node the loader that one of its fields will ask, by the node's id alone. */
const ASKED_BY: Readonly<Record<string, Readonly<Record<string, RowsLoader>>>> = {
  author: {
    coauthors: 'coauthors',
    theories: 'authorTheoryUses',
    institutions: 'authorInstitutions',
  },
  journal: { issues: 'journalIssues' },
  organization: { members: 'members' },
  theory: {
    articles: 'theoryClosure',
    parents: 'theoryParents',
    children: 'theoryChildren',
    ancestors: 'theoryAncestors',
  },
  place: {
    articles: 'placeClosure',
    parents: 'placeParents',
    children: 'placeChildren',
    ancestors: 'placeAncestors',
    memberships: 'memberships',
  },
};

/**
 * Asks what fields of a node will ask once it is there, so that it comes in the round trip that brings the node. The
 * loaders keep the answers.
 *
 * @param info of the field that gives the node
 */
export function fetchAhead(kind: string, id: string, info: GraphQLResolveInfo, loaders: Loaders): void {
  const asked = selectionOf(info);
  fetchArticlesAhead(kind, id, info, loaders);
  for (const [field, loader] of Object.entries(ASKED_BY[kind] ?? {}))
    if (asked.has(field)) loaders[loader].load(id).catch(() => undefined); // The field asks again and is given the failure.
}
