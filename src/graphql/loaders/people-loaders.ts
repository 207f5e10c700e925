import type { GraphStore } from '../../graph/graph-store.js';
import { listIdsByAuthors } from '../../graph/read/article/list-ids-by-authors.js';
import { listCoauthors } from '../../graph/read/author/list-coauthors.js';
import { listAuthorTheoryUses } from '../../graph/read/author/list-theory-uses.js';
import { listAuthorInstitutions } from '../../graph/read/author/list-institutions.js';
import { listIdsByInstitutions } from '../../graph/read/article/list-ids-by-institutions.js';
import { listIdsByJournals } from '../../graph/read/article/list-ids-by-journals.js';
import { listJournalIssues } from '../../graph/read/journal/list-issues.js';
import { listIdsByIssues } from '../../graph/read/article/list-ids-by-issues.js';
import { listIdsByKeywords } from '../../graph/read/article/list-ids-by-keywords.js';
import { listWorkCiting } from '../../graph/read/work/list-citing.js';
import { rowsLoader } from './rows-loader.js';

/** What belongs to authors, institutions, journals, issues, keywords and cited works, by their ids. */
export function createPeopleLoaders(store: GraphStore) {
  return {
    authorArticles: rowsLoader(store, listIdsByAuthors, (row) => row.nodeId),
    coauthors: rowsLoader(store, listCoauthors, (row) => row.authorId),
    authorTheoryUses: rowsLoader(store, listAuthorTheoryUses, (row) => row.authorId),
    authorInstitutions: rowsLoader(store, listAuthorInstitutions, (row) => row.nodeId),
    institutionArticles: rowsLoader(store, listIdsByInstitutions, (row) => row.nodeId),
    journalArticles: rowsLoader(store, listIdsByJournals, (row) => row.nodeId),
    journalIssues: rowsLoader(store, listJournalIssues, (row) => row.nodeId),
    issueArticles: rowsLoader(store, listIdsByIssues, (row) => row.nodeId),
    workCiting: rowsLoader(store, listWorkCiting, (row) => row.citedId),
    keywordArticles: rowsLoader(store, listIdsByKeywords, (row) => row.nodeId),
  };
}
