import { expect, test } from 'vitest';
import { BadInputError } from '../../src/curation/errors.js';
import { expandKeys } from '../../src/curation/expand-keys.js';

const document = (start: string) => start.padEnd(64, '0');
const known = [`${document('9f2c41aa')}#0/1`, `${document('9f2c41aa')}#0/12`, `${document('9f2c41bb')}#0/1`];

test('the first digits of a document stand for its mentions', () => {
  const short = ['9f2c41a#0/1', '9f2c41aa…#0/12', known[2]!];
  expect(expandKeys(short, known)).toEqual(known);
});

test('what stands for none is left as it is', () => {
  const unknown = ['9f2c41aa#7/1', 'aaaaaaaa#0/1', '9f2c4#0/1', 'what'];
  expect(expandKeys(unknown, known)).toEqual(unknown);
});

test('what stands for several is refused', () => {
  expect(() => expandKeys(['9f2c41#0/1'], known)).toThrow(BadInputError);
});
