import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractedArticle } from '../../src/domain/article-record.js';
import type { Diagnostic } from '../../src/domain/diagnostic.js';
import { extractArticles } from '../../src/extraction/extract-articles.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { packageRoot } from '../../src/package-root.js';
import { readDocument } from '../../src/sources/read-document.js';

/** What the program makes of one file of the sample. */
export interface SampleFile {
  readonly name: string;
  readonly format: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly articles: readonly ExtractedArticle[];
}

/** Every file of the sample corpus, read and extracted. @throws Error when a file is of no known kind. */
export function sampleFiles(): SampleFile[] {
  const folder = join(packageRoot, 'seeds', 'sample');
  const ontology = loadOntology();
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.md'))
    .sort()
    .map((name) => {
      const result = readDocument({ path: name, bytes: readFileSync(join(folder, name)) });
      if (result.status !== 'read') throw new Error(`${name}: ${result.reason}`);
      const { articles, diagnostics } = extractArticles(result.document, ontology);
      const { format } = result.document;
      return { name, format, articles, diagnostics: [...result.document.diagnostics, ...diagnostics] };
    });
}
