import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyConstraints } from '../../../src/resolution/constraints/apply-constraints.js';
import type { Constraint } from '../../../src/resolution/constraints/constraint.js';
import { constraintsOf } from '../../../src/resolution/constraints/constraints-of.js';
import { findContradiction } from '../../../src/resolution/constraints/find-contradiction.js';
import { ReferenceModel } from './reference-model.js';

const view = { nameOf: (key: string) => key, keysOf: (key: string) => [key], closeness: () => 0 };

/** `merge a b|c`: sides of one-letter mentions. */
function decisions(...lines: readonly string[]): Constraint[] {
  return lines.map((line, index) => {
    const [kind, sides] = line.split(' ') as ['merge' | 'split' | 'distinct', string];
    return {
      id: `decision:${index + 1}`,
      sequence: index + 1,
      kind: kind.toUpperCase() as Constraint['kind'],
      sides: sides.split('|').map((side) => side.split('')),
    };
  });
}

const groupsOf = (machine: string, made: readonly Constraint[]): string =>
  applyConstraints(
    machine.split(' ').map((group) => group.split('')),
    constraintsOf(made),
    view,
  )
    .map((group) => group.join(''))
    .sort()
    .join(' ');

describe('what decisions make of groups', () => {
  test.each<[string, string, string[], string]>([
    ['nothing without decisions', 'ab c', [], 'ab c'],
    ['a merge joins', 'ab c', ['merge ab|c'], 'abc'],
    ['merges join through each other', 'a b c', ['merge a|b', 'merge b|c'], 'abc'],
    ['a merge of three', 'a b c d', ['merge a|b|c'], 'abc d'],
    ['a merge joins through a mention that is gone', 'a c', ['merge a|b', 'merge b|c'], 'ac'],
    ['a split divides what the program joined', 'abc', ['split a|bc'], 'a bc'],
    ['a split takes a merge back', 'a b', ['merge a|b', 'split a|b'], 'a b'],
    ['and leaves of it what it does not divide', 'a b c', ['merge a|b|c', 'split a|bc'], 'a bc'],
    [
      'what the program joined by itself, a merge does not hold',
      'a b c',
      ['merge ab|c', 'split c|ab'],
      'a b c',
    ],
    ['a split goes through the middle of a subject', 'ab cd', ['merge ab|cd', 'split ac|bd'], 'ac bd'],
    ['a merge after a split of something else', 'a b c', ['merge a|b', 'split a|b', 'merge b|c'], 'a bc'],
    ['a distinction holds against the program', 'abc', ['distinct a|b'], 'ac b'],
    ['the program does not join across a distinction', 'ab cd', ['distinct a|c', 'merge b|d'], 'abd c'],
    [
      'who is apart from somebody is not thrown together',
      'ab cd',
      ['distinct a|b', 'merge b|c', 'distinct c|d'],
      'a bc d',
    ],
    ['a newcomer stays with the rest of a split', 'abx', ['split a|b'], 'a bx'],
  ])('%s', (_, machine, lines, expected) => {
    expect(groupsOf(machine, decisions(...lines))).toBe(expected);
  });

  test('a newcomer goes where it is closest', () => {
    const near = {
      ...view,
      closeness: (item: string, part: readonly string[]) => Number(item === 'x' && part.includes('a')),
    };
    expect(applyConstraints([['a', 'b', 'x', 'y']], constraintsOf(decisions('split a|b')), near)).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ]);
  });
});

describe('contradictions', () => {
  test.each<[string, string[], string[] | null]>([
    ['a merge after a distinction', ['distinct a|b', 'merge a|b'], ['decision:2', 'decision:1']],
    ['a merge after a split', ['split a|b', 'merge a|b'], ['decision:2', 'decision:1']],
    ['a split after a merge', ['merge a|b', 'split a|b'], null],
    [
      'a distinction after merges through another',
      ['merge a|c', 'merge c|b', 'distinct a|b'],
      ['decision:1', 'decision:2', 'decision:3'],
    ],
    [
      'a merge of what others hold apart',
      ['merge a|c', 'distinct c|b', 'merge a|b'],
      ['decision:1', 'decision:3', 'decision:2'],
    ],
  ])('%s', (_, lines, chain) => {
    const found = findContradiction(decisions(...lines));
    expect(found === null ? null : [...found].sort()).toEqual(chain === null ? null : [...chain].sort());
    expect(found?.at(-1)).toBe(chain?.at(-1));
  });
});

const KEYS = 'abcdefgh'.split('');

const side = fc.subarray(KEYS, { minLength: 1, maxLength: 4 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('MERGE' as const), sides: fc.array(side, { minLength: 2, maxLength: 3 }) }),
  fc.record({ kind: fc.constantFrom('SPLIT' as const, 'DISTINCT' as const), sides: fc.tuple(side, side) }),
  fc.record({ revoke: fc.nat(20) }),
);
const machineGroups = fc.array(fc.nat(4), { minLength: KEYS.length, maxLength: KEYS.length });

function groupsBy(group: readonly number[]): string[][] {
  const groups: string[][] = [[], [], [], [], []];
  KEYS.forEach((key, index) => groups[group[index]!]!.push(key));
  return groups.filter((members) => members.length > 0);
}

/** Makes decisions one after another, leaving out what contradicts, as curating does. */
function history(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]): Constraint[] {
  let made: Constraint[] = [];
  steps.forEach((next, index) => {
    if ('revoke' in next) {
      const left = made.filter((_, at) => at !== next.revoke);
      expect(findContradiction(left) !== null).toBe(new ReferenceModel(left).isContradictory);
      if (findContradiction(left) === null) made = left;
      return;
    }
    const taken = new Set<string>();
    const sides = next.sides
      .map((keys) => keys.filter((key) => !taken.has(key) && taken.add(key)))
      .filter((keys) => keys.length > 0);
    if (sides.length < 2) return;
    const longer = [...made, { id: `decision:${index}`, sequence: index, kind: next.kind, sides }];
    expect(findContradiction(longer) !== null).toBe(new ReferenceModel(longer).isContradictory);
    if (findContradiction(longer) === null) made = longer;
  });
  return made;
}

test('random histories of merge, split, distinct and revoke agree with the reference model', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), machineGroups, (steps, group) => {
      const made = history(steps);
      const model = new ReferenceModel(made);
      const machine = groupsBy(group);
      const parts = applyConstraints(machine, constraintsOf(made), view);
      const partOf = new Map(parts.flatMap((part) => part.map((key) => [key, part] as const)));
      for (const a of KEYS)
        for (const b of KEYS) {
          const together = partOf.get(a) === partOf.get(b);
          if (model.linked(a).has(b)) expect(together).toBe(true);
          if (model.areApart(a, b)) expect(together).toBe(false);
        }
      // Nothing is joined that neither a merge nor the program joins.
      for (const part of parts) {
        const reached = new Set([part[0]!]);
        for (const key of reached)
          for (const next of [...model.linked(key), ...machine.find((one) => one.includes(key))!])
            if (part.includes(next)) reached.add(next);
        expect(reached.size).toBe(part.length);
      }
      // Nothing is divided without a reason: what the program joined falls apart only where decisions keep apart.
      const named = made.some(({ sides }) => sides.length > 0);
      if (!named)
        expect(parts.map((part) => part.join('')).sort()).toEqual(machine.map((one) => one.join('')).sort());
    }),
    { numRuns: 1_000 },
  );
});

test('a split of what a merge joined leaves what was there before the merge', () => {
  fc.assert(
    fc.property(machineGroups, fc.array(step, { maxLength: 8 }), (group, steps) => {
      const before = history(steps);
      const machine = groupsBy(group);
      const parts = applyConstraints(machine, constraintsOf(before), view);
      const [one, other] = parts;
      if (one === undefined || other === undefined) return;
      const merge: Constraint = { id: 'merge', sequence: 100, kind: 'MERGE', sides: [one, other] };
      if (findContradiction([...before, merge]) !== null) return;
      const split: Constraint = { id: 'split', sequence: 101, kind: 'SPLIT', sides: [other, one] };
      const after = applyConstraints(machine, constraintsOf([...before, merge, split]), view);
      const text = (list: readonly string[][]) => list.map((part) => [...part].sort().join('')).sort();
      expect(text(after)).toEqual(text(parts));
    }),
    { numRuns: 1_000 },
  );
});

test('the order of groups and decisions makes no difference', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 12 }),
      machineGroups,
      fc.array(fc.nat(), { minLength: 20 }),
      (steps, group, noise) => {
        const made = history(steps);
        const machine = groupsBy(group);
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item, index) => [noise[index % 20]!, item] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, item]) => item);
        const text = (list: readonly string[][]) => list.map((part) => [...part].sort().join('')).sort();
        expect(
          text(applyConstraints(shuffled(machine).map(shuffled), constraintsOf(shuffled(made)), view)),
        ).toEqual(text(applyConstraints(machine, constraintsOf(made), view)));
      },
    ),
    { numRuns: 300 },
  );
});
