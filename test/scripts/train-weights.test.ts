import { describe, expect, it } from 'vitest';
import { weighRoles } from '../../scripts/roles/weigh-roles.js';
import { calibrate } from '../../scripts/roles/calibrate.js';
import { crossValidate } from '../../scripts/roles/cross-validate.js';
import { digestOf } from '../../scripts/roles/digest-of.js';
import type { LabelledCase } from '../../scripts/roles/labelled-case.js';
import { trainWeights } from '../../scripts/roles/train-weights.js';
import { weightsText } from '../../scripts/roles/weights-text.js';

type Role = 'A' | 'B';
const training = { roles: ['A', 'B'] as const, l2: 1, least: 2 };

const labelled = (group: string, feature: string, role: Role): LabelledCase<Role> => ({
  group,
  language: 'en',
  features: [feature, `only in ${group}`],
  role,
  ruled: 'A',
  weight: 1,
  isTuned: false,
});

const cases = Array.from({ length: 20 }, (_, index) => [
  labelled(`a${index}`, 'left', 'A'),
  labelled(`b${index}`, 'right', 'B'),
]).flat();

describe('the digest of labelled cases', () => {
  it('changes with a label and with a feature', () => {
    const [first, ...others] = cases;
    const relabelled = digestOf([{ ...first!, role: 'B' }, ...others]);
    const reread = digestOf([{ ...first!, features: ['left'] }, ...others]);
    expect(new Set([digestOf(cases), relabelled, reread]).size).toBe(3);
  });
});

describe('training', () => {
  it('learns what holds in several texts, and nothing that only one has', () => {
    const weights = trainWeights(cases, training);
    expect([...weights.features.keys()]).toEqual(['left', 'right']);
    expect(weighRoles(['left'], weights)[0]).toBeGreaterThan(0.8);
    expect(weighRoles(['right'], weights)[1]).toBeGreaterThan(0.8);
  });

  it('judges each case without its own text', () => {
    const told = [...cases, labelled('odd', 'left', 'B'), labelled('odd', 'left', 'B')];
    const judged = crossValidate(told, 5, training);
    expect(judged).toHaveLength(told.length);
    // Both cases of the odd text were held out together: nothing has told that "left" may mean B.
    for (const { labelled: own, likely } of judged)
      if (own.group === 'odd') expect(likely[0]).toBeGreaterThan(0.8);
  });

  it('finds a temperature under which confidence is true', () => {
    const unsure = Array.from({ length: 100 }, (_, index) => ({
      labelled: labelled(`${index}`, 'left', index < 70 ? 'A' : 'B'),
      likely: Float64Array.from([0.97, 0.03]),
    }));
    const temperature = calibrate(unsure, training.roles);
    const scaled = 0.97 ** (1 / temperature) / (0.97 ** (1 / temperature) + 0.03 ** (1 / temperature));
    expect(scaled).toBeGreaterThan(0.66);
    expect(scaled).toBeLessThan(0.8);
  });

  it('writes weights as text that does not change', () => {
    const weights = trainWeights(cases, training);
    const text = weightsText(weights, digestOf(cases));
    expect(text).toBe(weightsText(trainWeights(cases, training), digestOf(cases)));
    expect(text).toContain('"left": ');
  });
});
