import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { readDocument } from '../../src/sources/read-document.js';

/** About so many bytes of each format; "hz" times the size in the name is the throughput of one core. */
const SIZE = 1_000_000;
const fixture = (name: string): string =>
  readFileSync(join(packageRoot, 'test', 'sources', 'fixtures', name), 'utf8');

const paragraph =
  'This article draws on balance of threat theory and asks how small states answer a rising neighbour; it finds that they hedge. ' +
  'این مقاله با بهره‌گیری از نظریه موازنه تهدید می‌پرسد دولت‌های کوچک چگونه به همسایه نیرومند خود پاسخ می‌دهند.\n';
/** Numbered, because a text of equal lines is no prose. */
const prose = (wrapped: boolean): string =>
  Array.from({ length: Math.ceil(SIZE / Buffer.byteLength(paragraph)) }, (_value, index) => {
    const text = `${index} ${paragraph}`;
    return wrapped ? text.replace(/(.{70}\S*) /g, '$1\n') : text;
  }).join('');
const filled = (text: string, heading: string, wrapped: boolean): string => {
  const at = text.indexOf('\n', text.indexOf(heading)) + 1;
  return text.slice(0, at) + prose(wrapped) + text.slice(at);
};
const repeated = (text: string): string => `${text}\n`.repeat(Math.ceil(SIZE / Buffer.byteLength(text)));

const documents: readonly (readonly [format: string, text: string])[] = [
  ['issue-contents', repeated(fixture('english-contents-names-with-affiliations.txt'))],
  ['landing-page', filled(fixture('english-landing-page-structured-abstract.txt'), 'Abstract', false)],
  ['full-text', filled(fixture('english-full-text-with-running-heads.txt'), 'Introduction', true)],
  ['bibtex', repeated(fixture('works.bib'))],
  ['abstract', prose(false)],
];

for (const [format, text] of documents) {
  const bytes = Buffer.from(text);
  const result = readDocument({ path: format, bytes });
  const read = result.status === 'read' ? result.document.format : `quarantined at ${result.stage}`;
  describe(`${format}, ${(bytes.length / 1e6).toFixed(2)} MB (read as ${read})`, () => {
    bench('readDocument', () => {
      readDocument({ path: format, bytes });
    });
    bench('peer: UTF-8 decode and split into lines', () => {
      bytes.toString('utf8').split(/\r?\n/);
    });
  });
}
