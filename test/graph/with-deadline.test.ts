import { expect, test } from 'vitest';
import { QueryLimitError } from '../../src/graph/errors.js';
import { withDeadline } from '../../src/graph/with-deadline.js';

const error = (timeoutMs: number) => new QueryLimitError(`more than ${timeoutMs} ms`);

test('work in time gives its outcome, good or bad', async () => {
  expect(await withDeadline(Promise.resolve(1), 1_000, error)).toBe(1);
  await expect(withDeadline(Promise.reject(new Error('its own')), 1_000, error)).rejects.toThrow('its own');
});

test('work that takes too long is given up on', async () => {
  await expect(withDeadline(new Promise(() => undefined), 5, error)).rejects.toThrow(/more than 5 ms/);
});
