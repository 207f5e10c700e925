import { idQuery } from '../row-query.js';

export const deleteArticleEvidence = idQuery('evidence/delete-article-evidence.cypher');
export const deleteArticleAffiliations = idQuery('author/delete-article-affiliations.cypher');
export const deleteAuthorships = idQuery('author/delete-authorships.cypher');
export const deleteArticleLinks = idQuery('article/delete-article-links.cypher');
export const deleteArticles = idQuery('article/delete-articles.cypher');
export const deleteAuthors = idQuery('author/delete-authors.cypher');

export const deleteOrphanAuthors = idQuery('author/delete-orphan-authors.cypher');
export const deleteOrphanKeywords = idQuery('keyword/delete-orphan-keywords.cypher');
export const deleteOrphanWorks = idQuery('work/delete-orphan-works.cypher');
export const deleteOrphanInstitutions = idQuery('institution/delete-orphan-institutions.cypher');
export const deleteOrphanIssues = idQuery('issue/delete-orphan-issues.cypher');
export const deleteOrphanJournals = idQuery('journal/delete-orphan-journals.cypher');
export const deleteOrphanWorkKeys = idQuery('key/delete-orphan-work-keys.cypher');
export const deleteOrphanNameKeys = idQuery('key/delete-orphan-name-keys.cypher');

export const recomputeJournals = idQuery('journal/recompute-journals.cypher');
export const recomputeIssues = idQuery('issue/recompute-issues.cypher');
export const recomputeKeywords = idQuery('keyword/recompute-keywords.cypher');
export const recomputeInstitutions = idQuery('institution/recompute-institutions.cypher');
export const recomputeWorks = idQuery('work/recompute-works.cypher');
