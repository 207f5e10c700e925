import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { questionVocabulary } from '../../src/questions/question-vocabulary.js';
import { readPieces } from '../../src/questions/read-pieces.js';
import { resolveUnknown } from '../../src/questions/resolve-unknown.js';
import { normalise } from '../../src/text/normalise.js';
import { tokenise } from '../../src/text/tokenise.js';

const reader = { ontology: loadOntology(), vocabulary: questionVocabulary() };

const AUTHORS = [
  { id: 'author:keohane', nameFa: 'رابرت کوهن', nameEn: 'Robert O. Keohane' },
  { id: 'author:nye', nameFa: null, nameEn: 'Joseph S. Nye' },
  { id: 'author:shirkhani', nameFa: 'محمدعلی شیرخانی', nameEn: null },
  { id: 'author:martin-lisa', nameFa: null, nameEn: 'Lisa L. Martin' },
  { id: 'author:martin-andrew', nameFa: null, nameEn: 'Andrew Martin' },
];
const JOURNALS = [
  { id: 'journal:io', nameFa: null, nameEn: 'International Organization' },
  { id: 'journal:horizons', nameFa: 'فصلنامه افق‌های سیاست', nameEn: null },
];

const reads: string[] = [];
const store = {
  read: async ({ file }: { file: string }) => {
    reads.push(file);
    if (file === 'read/author/list-names.cypher') return AUTHORS;
    return file === 'read/journal/list-names.cypher' ? JOURNALS : [];
  },
} as unknown as GraphStore;

async function resolve(question: string): Promise<string[][]> {
  const tokens = tokenise(normalise(question));
  const found = await resolveUnknown(question, tokens, readPieces(question, tokens, reader), {
    ...reader,
    store,
  });
  return found.map(({ candidates }) => candidates.map(({ id }) => id));
}

describe('names of the graph in a question', () => {
  it.each([
    ['Who writes with Robert O. Keohane?', [['author:keohane']]],
    ['Who writes with Robert Keohane?', [['author:keohane']]],
    ['Who writes with Joseph Nye?', [['author:nye']]],
    ['Who writes with Keohane?', [['author:keohane']]],
    ['articles by Shirkhani', [['author:shirkhani']]],
    ['articles by Mohammad Ali Shir Khani', [['author:shirkhani']]],
    ['مقاله‌های محمد علی شیرخانی', [['author:shirkhani']]],
    ['articles in International Organization', [['journal:io']]],
    ['مقاله‌های مجله افق های سیاست', [['journal:horizons']]],
    ['articles by Martin', [['author:martin-lisa', 'author:martin-andrew']]],
    ['articles by Nobody Atall', []],
    ['What is the weather?', []],
  ])('%s', async (question, expected) => {
    expect(await resolve(question)).toEqual(expected);
  });

  it('are not read when every word has a meaning', async () => {
    reads.length = 0;
    await resolve('Which articles apply interdependence theory to China?');
    expect(reads).toEqual([]);
  });
});
