import { test } from '@fast-check/vitest';
import { array, double } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descend } from '../../scripts/roles/descend.js';
import { fitSoftmax, type Example } from '../../scripts/roles/fit-softmax.js';

const example = (features: readonly number[], label: number): Example => ({
  features,
  values: features.map(() => 1),
  label,
  weight: 1,
});

describe('descending a convex loss', () => {
  test.prop([array(double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 6 })], {
    numRuns: 50,
  })('finds the least of a bowl', (target) => {
    const found = descend(target.length, (point, gradient) => {
      let loss = 0;
      for (let at = 0; at < target.length; at++) {
        const scale = at + 1;
        gradient[at] = scale * (point[at]! - target[at]!);
        loss += 0.5 * scale * (point[at]! - target[at]!) ** 2;
      }
      return loss;
    });
    for (const [at, coordinate] of target.entries()) expect(found[at]).toBeCloseTo(coordinate, 1);
  });
});

describe('fitting a logistic regression', () => {
  it('finds the odds of the classes where nothing but the bias holds', () => {
    const examples = [0, 0, 0, 1].map((label) => example([0], label));
    const [a, b] = fitSoftmax(examples, { features: 1, classes: 2, l2: 1e-6 });
    expect(Math.exp(a! - b!)).toBeCloseTo(3, 2);
  });

  it('learns which feature speaks for which class, the less the stronger the penalty', () => {
    const examples = [example([0, 1], 0), example([0, 2], 1)];
    const difference = (l2: number): number => {
      const weights = fitSoftmax(examples, { features: 3, classes: 2, l2 });
      return weights[2]! - weights[3]!;
    };
    expect(difference(0.1)).toBeGreaterThan(difference(10));
    expect(difference(10)).toBeGreaterThan(0);
  });

  it('gives the same weights every time', () => {
    const examples = [example([0, 1], 0), example([0, 2], 1), example([0, 1, 2], 1)];
    const fit = (): Float64Array => fitSoftmax(examples, { features: 3, classes: 2, l2: 1 });
    expect([...fit()]).toEqual([...fit()]);
  });
});
