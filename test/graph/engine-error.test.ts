import { expect, test } from 'vitest';
import { isConflict, openingError, statementError } from '../../src/graph/embedded/engine-error.js';

const cases: [string, string, string][] = [
  ['the row limit', 'assertion failed: index <= MAX_CAPACITY', 'QUERY_LIMIT'],
  [
    'the time limit',
    'Query error: GRAFEO-Q003: timeout error: Query exceeded the 30s timeout\n  help',
    'QUERY_LIMIT',
  ],
  ['a full disk', 'Database error: GRAFEO-S001: io error: No space left on device', 'STORE_UNAVAILABLE'],
  ['a mistake in the statement', 'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected', 'QUERY_FAILED'],
  ['a broken constraint', 'Database error: GRAFEO-V001: Invalid value: Constraint violation', 'QUERY_FAILED'],
];

test.each(cases)('%s', (_, message, code) => {
  const cause = new Error(message);
  const error = statementError(cause, 'read/some/question.cypher');
  expect(error).toMatchObject({ code, cause });
  expect(error.message).not.toContain('\n');
  expect(error.message).not.toContain('GRAFEO');
});

test('a commit that could not be written is no conflict, and says what to do', () => {
  const cause = Object.assign(
    new Error(
      'Transaction error: GRAFEO-T009: the commit could not be written: File too large (os error 27)',
    ),
    { gqlStatus: '40000' },
  );
  expect(isConflict(cause)).toBe(false);
  expect(statementError(cause, 'a commit')).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringMatching(/Free some space/),
  });
});

test('the row limit advises the other store', () => {
  expect(statementError(new Error('index <= MAX_CAPACITY'), 'x').message).toMatch(/Neo4j/);
});

test('a file the system refuses is not called damaged', () => {
  const cause = new Error('Database error: GRAFEO-X001: Internal error: Permission denied (os error 13)');
  expect(openingError(cause, 'data/graph.grafeo')).toMatchObject({ code: 'STORE_UNAVAILABLE' });
});

test('a conflict is known by its status', () => {
  expect(isConflict(Object.assign(new Error('x'), { gqlStatus: '40000' }))).toBe(true);
  expect(isConflict(Object.assign(new Error('x'), { gqlStatus: '42001' }))).toBe(false);
  expect(isConflict(undefined)).toBe(false);
});
