import type DataLoader from 'dataloader';
import type { Selection } from '../selection.js';
import type { Loaders } from './loaders.js';

type RowsLoader = {
  [Name in keyof Loaders]: Loaders[Name] extends DataLoader<string, readonly unknown[]> ? Name : never;
}[keyof Loaders];

/** For each kind of node the loader that one of its fields will ask, by the node's id alone. */
const ASKED_BY: Readonly<Record<string, Readonly<Record<string, RowsLoader>>>> = {
  author: {
    articles: 'authorArticles',
    coauthors: 'coauthors',
    theories: 'authorTheoryUses',
    institutions: 'authorInstitutions',
  },
  journal: { articles: 'journalArticles', issues: 'journalIssues' },
  issue: { articles: 'issueArticles' },
  keyword: { articles: 'keywordArticles' },
  institution: { articles: 'institutionArticles' },
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
 */
export function fetchAhead(kind: string, id: string, asked: Selection, loaders: Loaders): void {
  for (const [field, loader] of Object.entries(ASKED_BY[kind] ?? {}))
    if (asked.has(field)) loaders[loader].load(id).catch(() => undefined); // The field asks again and is given the failure.
}
