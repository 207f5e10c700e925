import { z } from 'zod';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';

/** Weights are kept as whole numbers of this part of one. */
export const UNIT = 1 / 1000;

const weightsShape = z
  .object({
    /** What the file is, for people. */
    about: z.string(),
    /** Digest of the labelled cases that the weights were learned from. */
    madeFrom: z.string(),
    /** The order of the numbers of a feature. */
    roles: z.array(z.string()),
    /** By what the sum of the weights is divided before it is read as a probability. */
    temperature: z.number().positive(),
    /** The weights that always count. */
    bias: z.string(),
    /** For each feature a weight per role, in thousandths. */
    features: z.record(z.string(), z.string()),
  })
  .strict();

/** What the role of a name is judged by; a row has a weight for each role, in the order of `roles`. */
export interface RoleWeights<Role extends string> {
  readonly roles: readonly Role[];
  readonly temperature: number;
  readonly bias: Float64Array;
  readonly features: ReadonlyMap<string, Float64Array>;
}

/** The weights in a file of seeds/vocabulary that scripts/train-roles.ts writes. */
export function readWeights<Role extends string>(file: string, roles: readonly Role[]): RoleWeights<Role> {
  const { roles: written, temperature, bias, features } = readVocabulary(file, weightsShape);
  const order = roles.map((role) => written.indexOf(role));
  const rowOf = (numbers: string): Float64Array => {
    const printed = numbers.split(' ');
    const row = new Float64Array(order.length);
    // A loop: there are tens of thousands of rows, and every command that extracts reads them all.
    for (let role = 0; role < row.length; role++) row[role] = Number(printed[order[role]!]) * UNIT;
    return row;
  };
  return {
    roles,
    temperature,
    bias: rowOf(bias),
    features: new Map(Object.entries(features).map(([feature, numbers]) => [feature, rowOf(numbers)])),
  };
}
