import { z } from 'zod';
import { listedRowQuery } from '../row-query.js';
import { issueFacts } from './node-queries.js';

const text = z.string().nullable();
const ofArticle = { articleId: z.string() };

export const createAuthorships = listedRowQuery(
  'author/create-authorships.cypher',
  z.object({
    ...ofArticle,
    authorId: z.string(),
    position: z.number(),
    corresponding: z.boolean(),
    nameFa: text,
    nameEn: text,
    affiliations: z.array(z.string()),
    mentions: z.array(z.string()),
    variants: z.array(z.string()),
    orcid: text,
  }),
);

export const createAffiliations = listedRowQuery(
  'author/create-affiliations.cypher',
  z.object({
    ...ofArticle,
    authorId: z.string(),
    institutionId: z.string(),
    asPrinted: z.string(),
    nameFa: text,
    nameEn: text,
  }),
);

export const createArticleKeywords = listedRowQuery(
  'keyword/create-article-keywords.cypher',
  z.object({
    ...ofArticle,
    keywordId: z.string(),
    position: z.number(),
    language: z.string(),
    labelFa: text,
    labelEn: text,
  }),
);

const citation = z.object({
  ...ofArticle,
  targetId: z.string(),
  position: z.number(),
  raw: z.string(),
  title: text,
  year: z.number().nullable(),
  doi: text,
});

export const createWorkCitations = listedRowQuery('work/create-work-citations.cypher', citation);
export const createArticleCitations = listedRowQuery('article/create-article-citations.cypher', citation);

export const createArticleIssues = listedRowQuery(
  'issue/create-article-issues.cypher',
  z.object({ ...ofArticle, issueId: z.string(), ...issueFacts }),
);

export const mergeIssueJournals = listedRowQuery(
  'issue/merge-issue-journals.cypher',
  z.object({ issueId: z.string(), journalId: z.string() }),
);

export const createArticleJournals = listedRowQuery(
  'journal/create-article-journals.cypher',
  z.object({ ...ofArticle, journalId: z.string(), nameFa: text, nameEn: text, issn: text }),
);

export const createDescriptions = listedRowQuery(
  'document/create-descriptions.cypher',
  z.object({ ...ofArticle, documentId: z.string(), index: z.number(), record: z.string() }),
);

const articleKey = z.object({ ...ofArticle, keyId: z.string() });

export const createArticleKeys = listedRowQuery('key/create-article-keys.cypher', articleKey);
export const createCitedKeys = listedRowQuery('key/create-cited-keys.cypher', articleKey);

const authorKey = z.object({ authorId: z.string(), keyId: z.string() });

export const createAuthorKeys = listedRowQuery('key/create-author-keys.cypher', authorKey);
export const deleteAuthorKeys = listedRowQuery('key/delete-author-keys.cypher', authorKey);
