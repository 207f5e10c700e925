import { z } from 'zod';
import { readQuery, type Query } from '../../query.js';
import { findDocuments } from '../../read/identity/find-documents.js';
import { listedRowQuery, rowQuery, type RowQuery } from '../row-query.js';
import { listExistingArticles } from './neighbour-queries.js';

/** How nodes of one label are looked up, made, and changed. */
export interface NodeQueries<Held, Created, Updated> {
  readonly find: Query<{ ids: string[] }, Held>;
  readonly create: RowQuery<Created>;
  readonly update: RowQuery<Updated>;
}

const ids = z.object({ ids: z.array(z.string()) });
const text = z.string().nullable();
const number = z.number().nullable();
const nameFaEn = { id: z.string(), nameFa: text, nameEn: text };

const article = z.object({
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
});

export const articleNodes = {
  find: listExistingArticles,
  create: listedRowQuery('article/create-articles.cypher', article),
  update: rowQuery('article/update-articles.cypher', article),
};

const reading = {
  sha256: z.string(),
  path: z.string(),
  format: z.string(),
  parserChain: z.array(z.string()),
  languages: z.array(z.string()),
  damage: z.number(),
  extractorVersion: z.string(),
};

export const documentNodes = {
  find: findDocuments,
  create: listedRowQuery(
    'document/create-documents.cypher',
    z.object({ id: z.string(), ingestedAt: z.string(), ...reading }),
  ),
  update: rowQuery('document/update-documents.cypher', z.object({ id: z.string(), ...reading })),
};

const author = z.object({ ...nameFaEn, orcid: text });

export const authorNodes = {
  find: readQuery('identity/find-held-authors.cypher', ids, author),
  create: listedRowQuery('author/create-authors.cypher', author),
  update: rowQuery('author/update-authors.cypher', author),
};

const keyword = z.object({ id: z.string(), labelFa: text, labelEn: text });

export const keywordNodes = {
  find: readQuery('identity/find-held-keywords.cypher', ids, keyword),
  create: listedRowQuery('keyword/create-keywords.cypher', keyword),
  update: rowQuery('keyword/update-keywords.cypher', keyword),
};

const institution = z.object(nameFaEn);

export const institutionNodes = {
  find: readQuery('identity/find-held-institutions.cypher', ids, institution),
  create: listedRowQuery('institution/create-institutions.cypher', institution),
  update: rowQuery('institution/update-institutions.cypher', institution),
};

const work = z.object({ id: z.string(), title: text, year: number, doi: text, raw: text });

export const workNodes = {
  find: readQuery('identity/find-held-works.cypher', ids, work),
  create: listedRowQuery('work/create-works.cypher', work),
  update: rowQuery('work/update-works.cypher', work),
};
