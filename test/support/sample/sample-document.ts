import { createHash } from 'node:crypto';
import type { Id } from '../../../src/domain/ids.js';
import type { Language } from '../../../src/domain/language.js';
import type { GraphChange, StoredAuthor, StoredDocument } from '../../../src/domain/resolved-article.js';
import { sampleArticle } from './sample-article.js';
import type { ArticleSpec } from './sample-article.js';
import { samplePeople } from './sample-people.js';

/** The document of one sample article, and all that storing it changes. */
export function sampleChange(spec: ArticleSpec): GraphChange {
  const sha256 = createHash('sha256').update(spec.key).digest('hex');
  const id: Id<'document'> = `document:${sha256}`;
  const article = sampleArticle(spec, id);
  const languages: Language[] =
    spec.title.fa === null ? ['en'] : spec.title.en === null ? ['fa'] : ['fa', 'en'];
  const document: StoredDocument = {
    id,
    sha256,
    path: `${spec.key}.txt`,
    format: 'issue-contents',
    parserChain: ['utf-8', 'issue-contents'],
    languages,
    damage: 0,
    extractorVersion: '1',
  };
  return {
    document,
    articles: [article],
    retiredArticles: [],
    authors: spec.authors.map(personOf),
    retiredAuthors: [],
    undecided: [],
    considered: [],
  };
}

function personOf(key: string): StoredAuthor {
  const name = samplePeople[key];
  if (name === undefined) throw new Error(`The sample knows no person ${key}.`);
  return {
    id: `author:${key}`,
    formerIds: [`author:${key}-once`],
    name,
    nameKeys: [key.replaceAll('-', '')],
    orcid: null,
  };
}
