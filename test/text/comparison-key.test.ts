import { expect, test } from 'vitest';
import { comparisonKey } from '../../src/text/comparison-key.js';

test.each([
  ['بین‌الملل', 'بین الملل'],
  ['بینالملل', 'بین\u00a0الملل'],
  ['قدرت شبكه‌اي', 'قدرت شبکه ای'],
  ['Neo-Realism', 'neorealism'],
  ['Wæver (1995)', 'WAEVER 1995'],
])('%s and %s are compared alike', (one, other) => {
  expect(comparisonKey(one)).toBe(comparisonKey(other));
});

test.each([
  ['ایران', 'عراق'],
  ['realism', 'idealism'],
  ['1402', '1403'],
])('%s and %s are not', (one, other) => {
  expect(comparisonKey(one)).not.toBe(comparisonKey(other));
});

test('holds letters and digits only', () => {
  expect(comparisonKey(' «a-b», c. ')).toBe('abc');
  expect(comparisonKey('—…')).toBe('');
});
