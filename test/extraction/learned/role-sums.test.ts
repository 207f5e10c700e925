import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { FeaturePart } from '../../../src/extraction/learned/feature-part.js';
import type { FeatureSink } from '../../../src/extraction/learned/feature-sink.js';
import { featureNames } from '../../../scripts/roles/feature-names.js';
import { RoleSums, weightTable } from '../../../src/extraction/learned/role-sums.js';
import { weighRoles } from '../../../scripts/roles/weigh-roles.js';

const piece = fc.constantFrom('', 'a', 'ab', 'b', 'نظریه', ' ');
const pieces = fc.tuple(piece, piece, piece, piece, piece);
const row = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }));

describe('the sums of weights', () => {
  it.prop([
    fc.array(fc.tuple(pieces, row), { maxLength: 40 }),
    fc.array(fc.array(pieces, { maxLength: 30 })),
  ])(
    'are those of the names that the pieces make, however they are cut, each counted once',
    (known, cases) => {
      const weights = {
        roles: ['A', 'B'],
        temperature: 1.5,
        bias: Float64Array.from([0.5, 0]),
        features: new Map(known.map(([parts, own]) => [parts.join(''), Float64Array.from(own)])),
      };
      const sums = new RoleSums(weightTable(weights));
      for (const features of cases) {
        const describeCase = (sink: FeatureSink): boolean => {
          for (const [first, second, ...others] of features)
            sink.join(
              new FeaturePart(first),
              new FeaturePart(second),
              ...others.map((text) => new FeaturePart(text)),
            );
          for (const pieces of features.slice(1)) sink.add(pieces.join(''));
          return true;
        };
        expect(sums.weigh(describeCase)).toEqual(weighRoles(featureNames(describeCase)!, weights));
      }
    },
  );

  it('say nothing of a case that cannot be described', () => {
    const sums = new RoleSums(
      weightTable({
        roles: ['A'],
        temperature: 1,
        bias: new Float64Array(1),
        features: new Map(),
      }),
    );
    expect(sums.weigh(() => false)).toBeNull();
    expect(featureNames(() => false)).toBeNull();
  });
});
