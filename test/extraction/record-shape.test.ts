import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/domain/article-record.js';
import { extractArticles } from '../../src/extraction/extract-articles.js';
import { recordSchema, recordShape } from '../../src/extraction/record-shape.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { packageRoot } from '../../src/package-root.js';
import { documentOf } from './document-of.js';

describe('the public record', () => {
  it('has its JSON Schema in docs/record.schema.json, made from the shape', () => {
    const printed: unknown = JSON.parse(
      readFileSync(join(packageRoot, 'docs', 'record.schema.json'), 'utf8'),
    );
    expect(printed).toEqual(recordSchema());
  });

  it('fits the shape when an article is extracted', () => {
    const document = documentOf([
      ['title', 'en', 'Balance of threat and the policy of Qatar'],
      ['byline', 'en', 'A. First*, B. Second https://orcid.org/0000-0002-1825-0097'],
      ['abstract', 'en', 'Drawing on balance of threat theory, the article explains the policy of Qatar.'],
      ['keywords', 'en', 'Qatar, balance of threat'],
      ['references', 'en', 'Walt, S. M. (1987). The origins of alliances. Cornell University Press.'],
    ]);
    const { articles } = extractArticles(document, loadOntology());
    const record: DocumentRecord = {
      document: {
        path: document.path,
        sha256: document.sha256,
        format: document.format,
        languages: document.languages,
      },
      journal: null,
      issue: null,
      articles: articles.map(({ abstract: _abstract, damage: _damage, ...article }) => ({
        id: 'article:sample',
        ...article,
      })),
      diagnostics: [],
    };
    expect(recordShape.parse(record)).toEqual(record);
    expect(record.articles[0]?.theories[0]).toMatchObject({ id: 'balance-of-threat', role: 'APPLIES' });
  });

  it('refuses fields it does not know and claims without evidence', () => {
    expect(recordShape.safeParse({ document: {}, extra: 1 }).success).toBe(false);
  });
});
