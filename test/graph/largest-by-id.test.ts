import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { largestById } from '../../src/graph/write/largest-by-id.js';

test('the largest known value of each property stays', () => {
  const rows = [
    { id: 'b', nameFa: null, nameEn: 'Journal', year: 2000 },
    { id: 'a', nameFa: null, nameEn: null, year: null },
    { id: 'b', nameFa: 'مجله', nameEn: 'JOURNAL', year: 1999 },
  ];
  expect(largestById(rows)).toEqual([
    { id: 'a', nameFa: null, nameEn: null, year: null },
    { id: 'b', nameFa: 'مجله', nameEn: 'Journal', year: 2000 },
  ]);
});

const row = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  name: fc.option(fc.string()),
  year: fc.option(fc.integer()),
});

test.prop([fc.array(row), fc.array(row)])('neither order nor batches show', (first, second) => {
  const together = largestById([...first, ...second]);
  expect(largestById([...second, ...first])).toEqual(together);
  expect(largestById([...largestById(second), ...largestById(first)])).toEqual(together);
});
