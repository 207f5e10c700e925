import { expect, test } from 'vitest';
import { bCubedScore, pairwiseScore } from '../../../src/evaluation/identity/cluster-measures.js';
import { evaluateClusters, parseMentions } from '../../../src/evaluation/identity/evaluate-clusters.js';

const members = (text: string) => text.split(' ').map((pair) => ({ found: pair[0]!, expected: pair[1]! }));

test('pairwise and B-cubed of a cluster too large and one too small', () => {
  // Found {1 2 3} {4 5}; expected {1 2} {3 4 5}.
  const clusters = members('xa xa xb yb yb');
  expect(pairwiseScore(clusters)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  const { precision, recall } = bCubedScore(clusters);
  expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5);
  expect(recall).toBeCloseTo((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5);
});

test('perfect, and nothing at all', () => {
  expect(pairwiseScore(members('xa xa yb')).f1).toBe(1);
  expect(bCubedScore(members('xa xa yb')).f1).toBe(1);
  expect(pairwiseScore([]).f1).toBe(1);
  expect(bCubedScore([]).f1).toBe(1);
});

test('labelled mentions are clustered as bylines are', () => {
  const lines = [
    ['Elaheh Koolaee', 'p1'],
    ['الهه کولایی', 'p1'],
    ['Kulaei, Elahe', 'p1'],
    ['Elham Kolahi', 'p2'],
  ].map(([name, person]) => JSON.stringify({ mention: { name }, person }));
  expect(evaluateClusters(parseMentions('m.jsonl', lines.join('\n')))).toMatchObject({
    mentions: 4,
    pairwise: { f1: 1 },
    bCubed: { f1: 1 },
  });
  expect(() => parseMentions('m.jsonl', '{"mention": {"name": "A"}}')).toThrow(/m\.jsonl, line 1/);
});
