import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import type { Document } from '../../src/domain/document.js';
import type * as ExtractArticlesModule from '../../src/extraction/extract-articles.js';
import type * as LoadOntologyModule from '../../src/ontology/load-ontology.js';
import type * as ReadDocumentModule from '../../src/sources/read-document.js';
import { growth, leastSeconds, MACHINE, rate, say } from '../measure.js';
import { FIXTURES, fullText } from './full-text.js';
import { compiled } from '../compiled.js';

const { extractArticles } = compiled('extraction/extract-articles.js') as typeof ExtractArticlesModule;
const { loadOntology } = compiled('ontology/load-ontology.js') as typeof LoadOntologyModule;
const { readDocument } = compiled('sources/read-document.js') as typeof ReadDocumentModule;

const ontology = loadOntology();

function documentOf(bytes: Uint8Array): Document[] {
  const result = readDocument({ path: 'bench', bytes });
  return result.status === 'read' ? [result.document] : [];
}

const short = readdirSync(FIXTURES)
  .filter((name) => /\.(?:txt|bib)$/.test(name))
  .map((name) => readFileSync(join(FIXTURES, name)));
const corpora: readonly (readonly [name: string, files: readonly Uint8Array[]])[] = [
  ['short documents of all formats', short],
  ['English full texts of 60 kB', [fullText(ontology, 60_000, 'en')]],
  ['Persian full texts of 60 kB', [fullText(ontology, 60_000, 'fa')]],
  ['bilingual full texts of 1 MB', [fullText(ontology, 1_000_000)]],
];

say(MACHINE);
for (const [name, files] of corpora) {
  const documents = files.flatMap(documentOf);
  const bytes = files.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const say1 = (what: string, work: () => void): void =>
    say(`${name}: ${what} ${rate(bytes, leastSeconds(work), documents.length)}`);
  say1('bytes to document,', () => void files.flatMap(documentOf));
  say1('document in hand to record,', () => {
    for (const document of documents) extractArticles(document, ontology);
  });
  say1('bytes to record,', () => {
    for (const file of files) for (const document of documentOf(file)) extractArticles(document, ontology);
  });
}
const sizes = [62_500, 125_000, 250_000, 500_000, 1_000_000];
say(
  growth(
    'bytes of a full text, from bytes to record',
    sizes,
    sizes.map((size) => {
      const bytes = fullText(ontology, size);
      return leastSeconds(() => {
        for (const document of documentOf(bytes)) extractArticles(document, ontology);
      });
    }),
  ),
);

for (const [name, files] of corpora) {
  const documents = files.flatMap(documentOf);
  const megabytes = files.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6;
  describe(`${name}: ${documents.length} documents, ${megabytes.toFixed(3)} MB a round`, () => {
    bench('extractArticles', () => {
      for (const document of documents) extractArticles(document, ontology);
    });
    bench('readDocument and extractArticles', () => {
      for (const file of files) for (const document of documentOf(file)) extractArticles(document, ontology);
    });
    bench('floor: the names alone, from raw text', () => {
      for (const { raw } of documents) ontology.matchText(raw);
    });
  });
}
