import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { smallestById } from '../../src/graph/write/smallest-by-id.js';

test('the smallest known value of each property stays', () => {
  const rows = [
    { id: 'b', nameFa: null, nameEn: 'Journal', year: 2000 },
    { id: 'a', nameFa: null, nameEn: null, year: null },
    { id: 'b', nameFa: 'مجله', nameEn: 'JOURNAL', year: 1999 },
  ];
  expect(smallestById(rows)).toEqual([
    { id: 'a', nameFa: null, nameEn: null, year: null },
    { id: 'b', nameFa: 'مجله', nameEn: 'JOURNAL', year: 1999 },
  ]);
});

const row = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  name: fc.option(fc.string()),
  year: fc.option(fc.integer()),
});

test.prop([fc.array(row), fc.array(row)])('neither order nor batches show', (first, second) => {
  const together = smallestById([...first, ...second]);
  expect(smallestById([...second, ...first])).toEqual(together);
  expect(smallestById([...smallestById(second), ...smallestById(first)])).toEqual(together);
});
