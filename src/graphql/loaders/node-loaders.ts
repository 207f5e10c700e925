import type { GraphStore } from '../../graph/graph-store.js';
import { findArticlesByIds } from '../../graph/read/article/find-by-ids.js';
import { findAuthorsByIds } from '../../graph/read/author/find-by-ids.js';
import { findTheoriesByIds } from '../../graph/read/theory/find-by-ids.js';
import { findPlacesByIds } from '../../graph/read/place/find-by-ids.js';
import { findOrganizationsByIds } from '../../graph/read/organization/find-by-ids.js';
import { findKeywordsByIds } from '../../graph/read/keyword/find-by-ids.js';
import { findMethodsByIds } from '../../graph/read/method/find-by-ids.js';
import { findJournalsByIds } from '../../graph/read/journal/find-by-ids.js';
import { findIssuesByIds } from '../../graph/read/issue/find-by-ids.js';
import { findInstitutionsByIds } from '../../graph/read/institution/find-by-ids.js';
import { findWorksByIds } from '../../graph/read/work/find-by-ids.js';
import { findDocumentsByIds } from '../../graph/read/document/find-by-ids.js';
import { findEvidenceByIds } from '../../graph/read/evidence/find-by-ids.js';
import { decisionLoader } from './decision-loader.js';
import { lastingNodeLoader } from './lasting-node-loader.js';
import { nodeLoader } from './node-loader.js';

/** One loader per kind of node, by id; articles and authors also by an id they once had. */
export function createNodeLoaders(store: GraphStore) {
  return {
    article: lastingNodeLoader(store, (ids) => store.read(findArticlesByIds, { ids })),
    author: lastingNodeLoader(store, (ids) => store.read(findAuthorsByIds, { ids })),
    theory: nodeLoader(store, findTheoriesByIds),
    place: nodeLoader(store, findPlacesByIds),
    organization: nodeLoader(store, findOrganizationsByIds),
    keyword: nodeLoader(store, findKeywordsByIds),
    method: nodeLoader(store, findMethodsByIds),
    journal: nodeLoader(store, findJournalsByIds),
    issue: nodeLoader(store, findIssuesByIds),
    institution: nodeLoader(store, findInstitutionsByIds),
    work: nodeLoader(store, findWorksByIds),
    document: nodeLoader(store, findDocumentsByIds),
    evidence: nodeLoader(store, findEvidenceByIds),
    decision: decisionLoader(store),
  };
}

export type NodeLoaders = ReturnType<typeof createNodeLoaders>;
