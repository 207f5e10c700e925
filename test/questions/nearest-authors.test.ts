import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { nearestAuthors } from '../../src/questions/nearest-authors.js';

const AUTHORS = [
  { id: 'author:keohane', nameFa: 'رابرت کوهن', nameEn: 'Robert O. Keohane' },
  { id: 'author:nye', nameFa: null, nameEn: 'Joseph S. Nye' },
  { id: 'author:shirkhani', nameFa: 'محمدعلی شیرخانی', nameEn: null },
  { id: 'author:martin-lisa', nameFa: null, nameEn: 'Lisa L. Martin' },
  { id: 'author:martin-andrew', nameFa: null, nameEn: 'Andrew Martin' },
];
const store = { read: async () => AUTHORS } as unknown as GraphStore;

describe('the authors whose names are nearest', () => {
  it.each([
    ['Robert Keohain', ['author:keohane']],
    ['Keohain', ['author:keohane']],
    ['رابرت کوهین', ['author:keohane']],
    ['محمد علی شیرخوانی', ['author:shirkhani']],
    ['Peter Martin', ['author:martin-andrew', 'author:martin-lisa']],
    ['Jane Nobody', []],
    ['پروانه ناشناس', []],
  ])('%s', async (text, expected) => {
    const readings = await nearestAuthors(store, text);
    expect(readings.map(({ id }) => id)).toEqual(expected);
    for (const reading of readings) expect(reading.text).toBe(text);
  });
});
