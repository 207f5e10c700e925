import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/domain/language.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import { packageRoot } from '../../src/package-root.js';
import { syntheticText } from '../ontology/synthetic-text.js';

export const FIXTURES = join(packageRoot, 'test', 'sources', 'fixtures');

/** An article of about so many bytes, in lines as a text from PDF has them; in both languages or in one. */
export function fullText(ontology: Ontology, bytes: number, language?: Language): Uint8Array {
  const frame = readFileSync(join(FIXTURES, 'english-full-text-with-running-heads.txt'), 'utf8');
  const at = frame.indexOf('\n', frame.indexOf('Introduction')) + 1;
  const prose = syntheticText(ontology, bytes, language).replace(/(.{70}\S*) /g, '$1\n');
  return Buffer.from(frame.slice(0, at) + prose + frame.slice(at));
}
