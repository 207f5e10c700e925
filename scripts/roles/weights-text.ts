import { UNIT, type RoleWeights } from '../../src/extraction/learned/role-weights.js';

const ABOUT =
  'How much each feature around a name speaks for each role, in thousandths, in the order of the roles. Learned: ' +
  'written by npm run train and never by hand (docs/adr/0007-learned-roles.md).';

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
  const head = { about: ABOUT, madeFrom, roles, temperature, bias: rowOf(bias) };
  const kept = lines.filter(([, row]) => row !== nothing);
  const rows = kept.map(([feature, row]) => `    ${JSON.stringify(feature)}: ${JSON.stringify(row)}`);
  // A line for each feature, so that a change of weights reads as one.
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "features": {\n${rows.join(',\n')}\n  }\n}\n`;
}
