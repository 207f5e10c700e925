import type { ResolvedArticle } from '../../../domain/resolved-article.js';
import { issueFactsOf, journalFacts, keywordLabels } from './node-rows.js';

export function authorshipRows({ id, authors }: ResolvedArticle) {
  return authors.map(
    ({ authorId, position, corresponding, nameAsPrinted, affiliations, mentionKeys, variants, orcid }) => ({
      articleId: id,
      authorId,
      position,
      corresponding,
      nameFa: nameAsPrinted.fa,
      nameEn: nameAsPrinted.en,
      affiliations: affiliations.map(({ asPrinted }) => asPrinted),
      mentions: [...mentionKeys],
      variants: [...variants],
      orcid,
    }),
  );
}

export function affiliationRows({ id, authors }: ResolvedArticle) {
  return authors.flatMap(({ authorId, affiliations }) =>
    affiliations.map((affiliation) => ({
      articleId: id,
      authorId,
      institutionId: affiliation.id,
      asPrinted: affiliation.asPrinted,
      nameFa: affiliation.name.fa,
      nameEn: affiliation.name.en,
    })),
  );
}

export function articleKeywordRows({ id, keywords }: ResolvedArticle) {
  return keywords.map((keyword) => ({
    articleId: id,
    keywordId: keyword.id,
    position: keyword.position,
    language: keyword.language,
    ...keywordLabels(keyword),
  }));
}

export function citationRows({ id, references }: ResolvedArticle) {
  return references.map(({ id: targetId, position, raw, title, year, doi }) => ({
    articleId: id,
    targetId,
    position,
    raw,
    title,
    year,
    doi,
  }));
}

export function articleIssueRows({ id, issue }: ResolvedArticle) {
  return issue === null ? [] : [{ articleId: id, issueId: issue.id, ...issueFactsOf(issue) }];
}

export function issueJournalRows({ issue, journal }: ResolvedArticle) {
  return issue === null || journal === null ? [] : [{ issueId: issue.id, journalId: journal.id }];
}

export function articleJournalRows({ id, journal }: ResolvedArticle) {
  return journal === null ? [] : [{ articleId: id, journalId: journal.id, ...journalFacts(journal) }];
}

export function descriptionRows({ id, documents }: ResolvedArticle) {
  return documents.map(({ id: documentId, index, record }) => ({ articleId: id, documentId, index, record }));
}

export function articleKeyRows({ id, workKeys }: ResolvedArticle) {
  return [...new Set(workKeys)].map((keyId) => ({ articleId: id, keyId }));
}

export function citedKeyRows({ id, citedKeys }: ResolvedArticle) {
  return [...new Set(citedKeys)].map((keyId) => ({ articleId: id, keyId }));
}

export function formerIdRows({ id, formerIds }: ResolvedArticle) {
  return formerIds.map((formerId) => ({ ownerId: id, formerId }));
}
