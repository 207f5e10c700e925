import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluatePairs, parsePairs } from '../../../src/evaluation/identity/evaluate-pairs.js';
import { LabelFileError } from '../../../src/evaluation/label-file.js';

const PRECISION = 0.98;
const RECALL = 0.94;

function labelled(part: 'development' | 'test') {
  const url = new URL(`../../fixtures/identity/${part}.jsonl`, import.meta.url);
  return parsePairs(`${part}.jsonl`, readFileSync(url, 'utf8'));
}

describe.each(['development', 'test'] as const)('the labelled pairs, %s', (part) => {
  test('are told apart as well as promised', () => {
    const { pairs, precision, recall, undecided } = evaluatePairs(labelled(part));
    expect(pairs).toBeGreaterThan(500);
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
    expect(recall).toBeGreaterThanOrEqual(RECALL);
    expect(undecided).toBeLessThan(0.1);
  });
});

test('no name of one half is in the other, but for common names in different surroundings', () => {
  const names = (part: 'development' | 'test') =>
    new Set(
      labelled(part)
        .filter(({ a, b }) => a.affiliation === null && b.affiliation === null && a.orcid === null)
        .flatMap(({ a, b }) => [a.name, b.name]),
    );
  const shared = [...names('test')].filter((name) => names('development').has(name));
  expect(shared).toEqual([]);
});

const line = (a: string, b: string, same: boolean) =>
  JSON.stringify({ a: { name: a }, b: { name: b }, same });

test('figures and errors, with what decided', () => {
  const evaluation = evaluatePairs(
    parsePairs(
      'pairs.jsonl',
      [
        line('Elaheh Koolaee', 'الهه کولایی', true),
        line('Hamed Karimi', 'Hamid Karimi', false),
        '',
        line('Hamed Karimi', 'Hamid Karimi', true),
        line('Kenneth Waltz', 'K. Waltz', false),
        line('Waltz', 'Kenneth Waltz', false),
      ].join('\n'),
    ),
  );
  expect(evaluation).toMatchObject({ pairs: 5, precision: 0.5, recall: 0.5, f1: 0.5, undecided: 0.2 });
  expect(evaluation.errors.map(({ line: at, same, outcome }) => [at, same, outcome])).toEqual([
    [4, true, 'different'],
    [5, false, 'same'],
  ]);
  expect(evaluation.errors[1]!.features[0]).toEqual({
    name: 'name',
    weight: expect.any(Number) as number,
    reason: 'the names are spelt alike',
    values: ['Kenneth Waltz', 'K. Waltz'],
  });
});

test.each([
  ['no JSON', '{"a": {', /pairs\.jsonl, line 2: no JSON/],
  ['no label', '{"a": {"name": "A B"}, "b": {"name": "A B"}}', /line 2:[^]*same/],
  ['no name', '{"a": {"name": ""}, "b": {"name": "A B"}, "same": true}', /line 2:[^]*a name needs a letter/],
  ['another type', '{"a": "A B", "b": {"name": "A B"}, "same": true}', /line 2:[^]*at a/],
  ['a list', '[]', /line 2:/],
])('a line that cannot be used: %s', (_, bad, message) => {
  const text = `${line('A Karimi', 'B Karimi', false)}\n${bad}\n`;
  expect(() => parsePairs('pairs.jsonl', text)).toThrow(LabelFileError);
  expect(() => parsePairs('pairs.jsonl', text)).toThrow(message);
});

test('an empty file is refused', () => {
  expect(() => parsePairs('pairs.jsonl', '\n\n')).toThrow(/has no lines/);
});
