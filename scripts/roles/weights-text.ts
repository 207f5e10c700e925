import { UNIT, type RoleWeights } from '../../src/extraction/learned/role-weights.js';

const HEAD = `# How much each feature around a name speaks for each role, in thousandths, in the order of \`roles\`. Learned:
# written by scripts/train-roles.ts and never by hand (docs/adr/0007-learned-roles.md).
`;

/** The text of a file of learned weights; features that are rounded to nothing are left out. */
export function weightsText(
  { roles, temperature, bias, features }: RoleWeights<string>,
  madeFrom: string,
): string {
  const rowOf = (row: Float64Array): string =>
    // Adding 0 turns -0 into 0.
    [...row].map((weight) => Math.round(weight / UNIT) + 0).join(' ');
  const nothing = roles.map(() => '0').join(' ');
  const lines = [...features].map(([feature, row]) => [feature, rowOf(row)] as const);
  return [
    HEAD,
    `madeFrom: ${madeFrom}`,
    `roles: [${roles.join(', ')}]`,
    `temperature: ${temperature}`,
    `bias: ${rowOf(bias)}`,
    'features:',
    ...lines
      .filter(([, row]) => row !== nothing)
      .map(([feature, row]) => `  ${JSON.stringify(feature)}: ${row}`),
    '',
  ].join('\n');
}
