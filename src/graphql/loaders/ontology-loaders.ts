import type { GraphStore } from '../../graph/graph-store.js';
import { listTheoryClosure } from '../../graph/read/theory/list-closure.js';
import { listTheoryParents } from '../../graph/read/theory/list-parents.js';
import { listTheoryChildren } from '../../graph/read/theory/list-children.js';
import { listTheoryAncestors } from '../../graph/read/theory/list-ancestors.js';
import { listTheoryArticleUses } from '../../graph/read/theory/list-article-uses.js';
import { listPlaceClosure } from '../../graph/read/place/list-closure.js';
import { listPlaceParents } from '../../graph/read/place/list-parents.js';
import { listPlaceChildren } from '../../graph/read/place/list-children.js';
import { listPlaceAncestors } from '../../graph/read/place/list-ancestors.js';
import { listPlaceArticleUses } from '../../graph/read/place/list-article-uses.js';
import { listMemberships } from '../../graph/read/place/list-memberships.js';
import { listIdsByMethods } from '../../graph/read/article/list-ids-by-methods.js';
import { listIdsByOrganizations } from '../../graph/read/article/list-ids-by-organizations.js';
import { listMembers } from '../../graph/read/organization/list-members.js';
import { rowsLoader } from './rows-loader.js';

/** How theories, places and organizations hang together, and which articles use them, by their ids. */
export function createOntologyLoaders(store: GraphStore) {
  return {
    theoryClosure: rowsLoader(store, listTheoryClosure, (row) => row.askedId),
    theoryParents: rowsLoader(store, listTheoryParents, (row) => row.nodeId),
    theoryChildren: rowsLoader(store, listTheoryChildren, (row) => row.nodeId),
    theoryAncestors: rowsLoader(store, listTheoryAncestors, (row) => row.nodeId),
    theoryArticleUses: rowsLoader(store, listTheoryArticleUses, (row) => row.theoryId),
    placeClosure: rowsLoader(store, listPlaceClosure, (row) => row.askedId),
    placeParents: rowsLoader(store, listPlaceParents, (row) => row.nodeId),
    placeChildren: rowsLoader(store, listPlaceChildren, (row) => row.nodeId),
    placeAncestors: rowsLoader(store, listPlaceAncestors, (row) => row.nodeId),
    placeArticleUses: rowsLoader(store, listPlaceArticleUses, (row) => row.placeId),
    memberships: rowsLoader(store, listMemberships, (row) => row.placeId),
    organizationArticles: rowsLoader(store, listIdsByOrganizations, (row) => row.nodeId),
    methodArticles: rowsLoader(store, listIdsByMethods, (row) => row.nodeId),
    members: rowsLoader(store, listMembers, (row) => row.organizationId),
  };
}
