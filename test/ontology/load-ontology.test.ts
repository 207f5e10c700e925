import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { OntologyError } from '../../src/ontology/ontology-error.js';
import { faultsOf, seedFolder, theory } from './seed-folder.js';

const ALPHA = theory('alpha', 'آلفا', 'Alpha');

describe('a fault is told with its file and line', () => {
  test.each([
    [
      'a shape',
      { theories: theory('Alpha', 'آلفا', 'Alpha', '  parents: 7\n') },
      ['theories.yaml:1 id: must be lower-case', 'theories.yaml:5 parents: '],
    ],
    [
      'an unknown field',
      { theories: `${ALPHA}  colour: red\n` },
      ['theories.yaml:1 record: Unrecognized key'],
    ],
    ['no YAML', { theories: `${ALPHA}- id: [\n` }, ['theories.yaml:']],
    ['no list', { theories: 'alpha: 1\n' }, ['theories.yaml:1 must be a list']],
    [
      'an id used twice',
      { theories: ALPHA + theory('alpha', 'بتا', 'Beta') },
      ['theories.yaml:5 the id theory:alpha is taken (theories.yaml:1)'],
    ],
    [
      'an unknown parent',
      { theories: `${ALPHA}  parents: [omega]\n` },
      ['theories.yaml:5 theory:alpha: unknown theory:omega'],
    ],
    [
      'a cycle',
      { theories: `${ALPHA}  parents: [beta]\n${theory('beta', 'بتا', 'Beta', '  parents: [alpha]\n')}` },
      [
        'theories.yaml:5 theory:alpha is its own ancestor',
        'theories.yaml:10 theory:beta is its own ancestor',
      ],
    ],
    [
      'its own parent',
      { theories: `${ALPHA}  parents: [alpha]\n` },
      ['theories.yaml:5 theory:alpha is its own ancestor'],
    ],
    [
      'one name for two',
      { theories: ALPHA + theory('beta', 'بتا', 'ALPHA') },
      ['theories.yaml:6 theory:beta: “ALPHA” is also a name of theory:alpha, “Alpha” (theories.yaml:2)'],
    ],
    [
      'one name for two kinds',
      { theories: ALPHA, methods: '- id: a\n  name: { fa: روش, en: alpha }\n  source: a test\n' },
      ['methods.yaml:2 method:a: “alpha” is also a name of theory:alpha'],
    ],
    [
      'Arabic letters',
      { theories: theory('alpha', '\u0643تاب', 'Alpha') },
      ['theories.yaml:2 theory:alpha: “\u0643تاب” has an Arabic yeh or kaf'],
    ],
    [
      'no letters',
      { theories: `${ALPHA}  aliases: { en: ["—"] }\n` },
      ['theories.yaml:5 theory:alpha: “—” holds no letter or digit'],
    ],
    [
      'a name that another covers',
      { theories: theory('alpha', 'قدرت نرم', 'Alpha', '  aliases:\n    fa: [قدرت‌نرم]\n') },
      ['theories.yaml:6 theory:alpha: “قدرت‌نرم” is never reached: “قدرت نرم” (theories.yaml:2)'],
    ],
    [
      'a member that does not exist',
      {
        organizations:
          '- id: a\n  name: { fa: الف, en: A A }\n  source: a test\n  members:\n    - { country: XXX }\n',
      },
      ['organizations.yaml:5 organization:a: unknown country:XXX'],
    ],
  ] as const)('%s', (_, files, expected) => {
    const faults = faultsOf(files);
    expect(faults).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(faults[index]).toContain(start);
  });

  test('all faults at once, by file and line', () => {
    const faults = faultsOf({
      theories: `${ALPHA}  parents: [x]\n${theory('beta', 'بتا', 'Beta', '  parents: [y]\n')}`,
      methods: 'a: 1\n',
    });
    expect(faults.map((fault) => fault.split(' ', 1)[0])).toEqual([
      'methods.yaml:1',
      'theories.yaml:5',
      'theories.yaml:10',
    ]);
  });

  test('a missing file', () => {
    const folder = seedFolder({ theories: ALPHA });
    rmSync(join(folder, 'regions.yaml'));
    expect(() => loadOntology(folder)).toThrow(OntologyError);
    expect(() => loadOntology(folder)).toThrow(/regions\.yaml:1 cannot be read/);
  });
});

describe('what is allowed', () => {
  test.each([
    [
      'a homonym that one side declares',
      { theories: ALPHA + theory('beta', 'بتا', 'Alpha', '  homonyms: [theory:alpha]\n') },
    ],
    [
      'a spelling with one more word boundary',
      { theories: theory('alpha', 'آلفا', 'Neorealism', '  aliases: { en: [neo-realism] }\n') },
    ],
    [
      'several parents',
      {
        theories:
          ALPHA +
          theory('beta', 'بتا', 'Beta') +
          theory('gamma', 'گاما', 'Gamma', '  parents: [alpha, beta]\n'),
      },
    ],
  ])('%s', (_, files) => {
    expect(faultsOf(files)).toEqual([]);
  });
});

test('each folder is read once', () => {
  expect(loadOntology()).toBe(loadOntology());
});
