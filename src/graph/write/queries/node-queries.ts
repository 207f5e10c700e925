import { z } from 'zod';
import { rowQuery } from '../row-query.js';

const text = z.string().nullable();
const number = z.number().nullable();

const nameFaEn = { id: z.string(), nameFa: text, nameEn: text };

export const mergeDocuments = rowQuery(
  'document/merge-documents.cypher',
  z.object({
    id: z.string(),
    ingestedAt: z.string(),
    properties: z.object({
      sha256: z.string(),
      path: z.string(),
      format: z.string(),
      parserChain: z.array(z.string()),
      languages: z.array(z.string()),
      damage: z.number(),
      extractorVersion: z.string(),
    }),
  }),
);

export const mergeArticles = rowQuery(
  'article/merge-articles.cypher',
  z.object({
    id: z.string(),
    titleFa: text,
    titleEn: text,
    abstractFa: text,
    abstractEn: text,
    pages: text,
    doi: text,
    year: number,
    solarYear: number,
    publishedOn: text,
    receivedOn: text,
    acceptedOn: text,
    language: text,
    searchText: z.string(),
  }),
);

export const mergeAuthors = rowQuery('author/merge-authors.cypher', z.object({ ...nameFaEn, orcid: text }));

export const mergeJournals = rowQuery('journal/merge-journals.cypher', z.object({ ...nameFaEn, issn: text }));

/** What a page says of an issue. */
export const issueFacts = {
  serial: number,
  volume: number,
  number,
  season: text,
  year: number,
  calendar: text,
  publishedOn: text,
};

export const mergeIssues = rowQuery('issue/merge-issues.cypher', z.object({ id: z.string(), ...issueFacts }));

export const mergeKeywords = rowQuery(
  'keyword/merge-keywords.cypher',
  z.object({ id: z.string(), labelFa: text, labelEn: text }),
);

export const mergeInstitutions = rowQuery('institution/merge-institutions.cypher', z.object(nameFaEn));

export const mergeWorks = rowQuery(
  'work/merge-works.cypher',
  z.object({ id: z.string(), title: text, year: number, doi: text, raw: text }),
);

export const mergeWorkKeys = rowQuery('key/merge-work-keys.cypher', z.object({ id: z.string() }));
export const mergeNameKeys = rowQuery('key/merge-name-keys.cypher', z.object({ id: z.string() }));
