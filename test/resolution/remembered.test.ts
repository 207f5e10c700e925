import { expect, test } from 'vitest';
import { remembered } from '../../src/resolution/remembered.js';

function counting(largest: number) {
  const asked: string[] = [];
  const lengthOf = remembered((text: string) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  }, largest);
  return { asked, lengthOf };
}

test('what was asked for is not computed again, whatever it gave', () => {
  const { asked, lengthOf } = counting(10);
  expect(['ab', '', 'ab', ''].map(lengthOf)).toEqual([2, undefined, 2, undefined]);
  expect(asked).toEqual(['ab', '']);
});

test('what is asked for again outlives what is not', () => {
  const { asked, lengthOf } = counting(4);
  for (let index = 0; index < 100; index++) {
    lengthOf('often');
    lengthOf(`once ${index}`);
  }
  expect(asked.filter((text) => text === 'often')).toHaveLength(1);
  lengthOf('once 0');
  expect(asked.filter((text) => text === 'once 0')).toHaveLength(2);
});
