import type { GraphStore } from '../../graph/graph-store.js';
import { listAppearances } from '../../graph/read/article/list-appearances.js';
import { listAuthorships } from '../../graph/read/article/list-authorships.js';
import { listAffiliations } from '../../graph/read/article/list-affiliations.js';
import { listTheoryUses } from '../../graph/read/article/list-theory-uses.js';
import { listPlaceUses } from '../../graph/read/article/list-place-uses.js';
import { listOrganizationUses } from '../../graph/read/article/list-organization-uses.js';
import { listMethodUses } from '../../graph/read/article/list-method-uses.js';
import { listKeywords } from '../../graph/read/article/list-keywords.js';
import { listReferences } from '../../graph/read/article/list-references.js';
import { listCiting } from '../../graph/read/article/list-citing.js';
import { listDocuments } from '../../graph/read/article/list-documents.js';
import { listSortKeys } from '../../graph/read/article/list-sort-keys.js';
import { articlePageLoader } from './article-page-loader.js';
import { askedArticles } from './asked-articles.js';
import { evidenceLoader } from './evidence-loader.js';
import { nodeLoader } from './node-loader.js';
import { rowsLoader } from './rows-loader.js';

/** What belongs to articles, by the article's id. */
export function createArticleLoaders(store: GraphStore) {
  return {
    askedArticles: askedArticles(store),
    articlePages: articlePageLoader(store),
    authorships: rowsLoader(store, listAuthorships, (row) => row.articleId),
    affiliations: rowsLoader(store, listAffiliations, (row) => row.articleId),
    theoryUses: rowsLoader(store, listTheoryUses, (row) => row.articleId),
    placeUses: rowsLoader(store, listPlaceUses, (row) => row.articleId),
    organizationUses: rowsLoader(store, listOrganizationUses, (row) => row.articleId),
    methodUses: rowsLoader(store, listMethodUses, (row) => row.articleId),
    keywordUses: rowsLoader(store, listKeywords, (row) => row.articleId),
    references: rowsLoader(store, listReferences, (row) => row.articleId),
    citing: rowsLoader(store, listCiting, (row) => row.citedId),
    appearances: rowsLoader(store, listAppearances, (row) => row.articleId),
    sources: rowsLoader(store, listDocuments, (row) => row.articleId),
    sortKey: nodeLoader(store, listSortKeys),
    evidence: evidenceLoader(store),
  };
}
