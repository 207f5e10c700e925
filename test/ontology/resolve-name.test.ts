import { describe, expect, test } from 'vitest';
import { ENTRY_KINDS } from '../../src/ontology/ontology.js';
import type { EntryKind } from '../../src/ontology/ontology.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { seedFolder, theory } from './seed-folder.js';

const ontology = loadOntology();

/** `found id`, `ambiguous ids` or `unknown ids of the nearest`. */
function resolved(name: string, kinds: readonly EntryKind[] = ENTRY_KINDS, from = ontology): string {
  const result = from.resolveName(name, kinds);
  if (result.status === 'found') return `found ${result.entry.id}`;
  const entries = result.status === 'ambiguous' ? result.candidates : result.nearest;
  return [result.status, ...entries.map(({ id }) => id)].join(' ');
}

describe('a name in either language', () => {
  test.each([
    ['interdependence', 'theory:interdependence'],
    ['Interdependence theory', 'theory:interdependence'],
    ['the theory of interdependence', 'theory:interdependence'],
    ['وابستگی متقابل', 'theory:interdependence'],
    ['نظریه وابستگي متقابل', 'theory:interdependence'],
    ['نظريۀ وابستگی‌متقابل', 'theory:interdependence'],
    ['تئوری موازنه‌ی تهدید', 'theory:balance-of-threat'],
    ['threat balance', 'theory:balance-of-threat'],
    ['constructivist', 'theory:constructivism'],
    ['Waltz’s theory', 'theory:neorealism'],
    ['نظریه والتز', 'theory:neorealism'],
    ['China', 'country:CHN'],
    ['چین', 'country:CHN'],
    ['Central Asia', 'region:central-asia'],
    ['content analysis', 'method:content-analysis'],
  ])('%s', (name, id) => {
    expect(resolved(name)).toBe(`found ${id}`);
  });
});

test('every name and id in both languages leads to one entry', () => {
  for (const { id, name } of [...ontology.theories, ...ontology.methods]) {
    const kinds = [id.startsWith('theory') ? 'theory' : 'method'] as const;
    expect(resolved(name.fa, kinds)).toBe(`found ${id}`);
    expect(resolved(name.en, kinds)).toBe(`found ${id}`);
  }
});

describe('only the wanted kinds count', () => {
  test.each([
    [['theory'], 'found theory:near-abroad'],
    [['region'], 'found region:near-abroad'],
    [['theory', 'region'], 'ambiguous region:near-abroad theory:near-abroad'],
  ] as const)('%j', (kinds, expected) => {
    expect(resolved('Near abroad', kinds)).toBe(expected);
  });
  test('none of them', () => {
    expect(resolved('China', ['theory'])).toMatch(/^unknown/);
  });
});

describe('what is not known', () => {
  test('the nearest come first', () => {
    expect(resolved('interdependance', ['theory'])).toMatch(/^unknown theory:interdependence/);
    expect(resolved('ساز‌ه‌انگری', ['theory'])).toMatch(/^unknown theory:constructivism/);
  });
  test.each(['', ' ', '—', 'zzzzzzzzzz'])('%j has no nearest', (name) => {
    expect(resolved(name)).toBe('unknown');
  });
  test('a sentence that holds a name is no name', () => {
    expect(resolved('interdependence and the rise of China in the 21st century')).toMatch(/^unknown/);
  });
});

test('declared homonyms are ambiguous', () => {
  const folder = seedFolder({
    theories:
      theory('alpha', 'آلفا', 'Alpha') + theory('beta', 'بتا', 'Alpha', '  homonyms: [theory:alpha]\n'),
  });
  expect(resolved('alpha', ['theory'], loadOntology(folder))).toBe('ambiguous theory:alpha theory:beta');
});
