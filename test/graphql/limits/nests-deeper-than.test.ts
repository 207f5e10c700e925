import { expect, it } from 'vitest';
import { nestsDeeperThan } from '../../../src/graphql/limits/nests-deeper-than.js';

it.each([
  [null, 0, false],
  ['text', 0, false],
  [{}, 0, true],
  [{}, 1, false],
  [{ a: [{}] }, 2, true],
  [{ a: [{}], b: 1 }, 3, false],
])('%j nests deeper than %d: %s', (value, most, expected) => {
  expect(nestsDeeperThan(most, value)).toBe(expected);
});

it('does not exhaust the stack', () => {
  let value: unknown = {};
  for (let depth = 0; depth < 200_000; depth++) value = { not: value };
  expect(nestsDeeperThan(60, value)).toBe(true);
});
