import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.js';
import { APPLIED_ROLES } from '../../src/domain/theory-role.js';
import { extractArticles } from '../../src/extraction/extract-articles.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { packageRoot } from '../../src/package-root.js';
import { documentOf } from './document-of.js';

const ontology = loadOntology();
const CASES = join(packageRoot, 'test', 'extraction', 'cases');

/** Lines of a case file: text | theory=role, … */
function linesOf(file: string): { text: string; expected: [string, string][] }[] {
  return readFileSync(join(CASES, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => {
      const [text, roles] = line.split('|').map((part) => part.trim());
      const expected = roles!.split(',').map((pair) => pair.trim().split('=') as [string, string]);
      return { text: text!, expected };
    });
}

/** Share of the roles that come out, and of the negatives that are taken for applied. */
function measure(file: string, language: Language) {
  const wrong: string[] = [];
  let all = 0;
  let traps = 0;
  let fallenFor = 0;
  for (const { text, expected } of linesOf(file)) {
    const { articles } = extractArticles(documentOf([['abstract', language, text]]), ontology);
    const found = new Map<string, string>(articles[0]!.theories.map(({ id, role }) => [id, role]));
    for (const [id, role] of expected) {
      expect(ontology.get(`theory:${id}`), id).toBeDefined();
      const came = found.get(id) ?? 'absent';
      const isApplied = (APPLIED_ROLES as readonly string[]).includes(came);
      all += 1;
      if (role === 'applied' ? !isApplied : came !== role)
        wrong.push(`${id} is ${came}, not ${role}: ${text}`);
      if (role !== 'MENTIONS' && role !== 'absent') continue;
      traps += 1;
      if (isApplied) fallenFor += 1;
    }
  }
  return { wrong, right: 1 - wrong.length / all, fallenFor: fallenFor / traps };
}

describe.each([
  ['roles-english.txt', 'en'],
  ['roles-persian.txt', 'fa'],
] as const)('the roles in %s', (file, language) => {
  const { wrong, right, fallenFor } = measure(file, language);

  it('come out right in 95% of the cases', () => {
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('take nothing that is only named for applied', () => {
    expect(fallenFor, wrong.join('\n')).toBeLessThanOrEqual(0.02);
  });
});
