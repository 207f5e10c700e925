import { describe, expect, it } from 'vitest';
import { weighRoles } from '../../scripts/roles/weigh-roles.js';
import { indexOfMost } from '../../src/extraction/learned/softmax.js';

const weights = {
  roles: ['A', 'B'],
  temperature: 1,
  bias: Float64Array.from([0, 0]),
  features: new Map([
    ['for a', Float64Array.from([Math.log(3), 0])],
    ['for b', Float64Array.from([0, Math.log(3)])],
  ]),
};

describe('weighing roles', () => {
  it('gives probabilities: odds multiply, and what it does not know says nothing', () => {
    expect([...weighRoles(['for a', 'unknown'], weights)]).toEqual([
      expect.closeTo(0.75, 12),
      expect.closeTo(0.25, 12),
    ]);
    expect([...weighRoles(['for a', 'for b'], weights)]).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(0.5, 12),
    ]);
  });

  it('is less sure the higher the temperature, and never of another role', () => {
    const warm = weighRoles(['for a'], { ...weights, temperature: 2 });
    expect(warm[0]).toBeGreaterThan(0.5);
    expect(warm[0]).toBeLessThan(0.75);
    expect(indexOfMost(warm)).toBe(0);
  });

  it('stays finite whatever the weights', () => {
    const steep = { ...weights, features: new Map([['for a', Float64Array.from([1e4, -1e4])]]) };
    expect([...weighRoles(['for a'], steep)]).toEqual([1, 0]);
  });
});
