import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import type { Document } from '../../src/domain/document.js';
import { extractArticles } from '../../src/extraction/extract-articles.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { packageRoot } from '../../src/package-root.js';
import { readDocument } from '../../src/sources/read-document.js';
import { syntheticText } from '../ontology/synthetic-text.js';

const ontology = loadOntology();
const folder = join(packageRoot, 'test', 'sources', 'fixtures');

function documentOf(bytes: Uint8Array): Document[] {
  const result = readDocument({ path: 'bench', bytes });
  return result.status === 'read' ? [result.document] : [];
}

/** An article of about so many bytes, in lines as a text from PDF has them. */
function fullText(bytes: number): Uint8Array {
  const frame = readFileSync(join(folder, 'english-full-text-with-running-heads.txt'), 'utf8');
  const at = frame.indexOf('\n', frame.indexOf('Introduction')) + 1;
  const prose = syntheticText(ontology, bytes).replace(/(.{70}\S*) /g, '$1\n');
  return Buffer.from(frame.slice(0, at) + prose + frame.slice(at));
}

const short = readdirSync(folder)
  .filter((name) => /\.(?:txt|bib)$/.test(name))
  .map((name) => readFileSync(join(folder, name)));
const corpora: readonly (readonly [name: string, files: readonly Uint8Array[]])[] = [
  ['short documents of all formats', short],
  ['full texts of 60 kB', [fullText(60_000)]],
  ['full text of 1 MB', [fullText(1_000_000)]],
];

process.stdout.write(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}\n`,
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
