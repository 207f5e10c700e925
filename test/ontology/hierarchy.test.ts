import { describe, expect, test } from 'vitest';
import { closures, reversed } from '../../src/ontology/hierarchy.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';

describe('closures', () => {
  const parents = new Map([
    ['grandchild', ['child', 'stepchild']],
    ['child', ['root']],
    ['stepchild', ['root']],
  ]);
  test('upwards, nearest first, each once', () => {
    expect(closures(parents)('grandchild')).toEqual(['child', 'stepchild', 'root']);
    expect(closures(parents)('root')).toEqual([]);
    expect(closures(parents)('unknown')).toEqual([]);
  });
  test('downwards', () => {
    expect(closures(reversed(parents))('root')).toEqual(['child', 'stepchild', 'grandchild']);
  });
});

describe('of the ontology', () => {
  const ontology = loadOntology();
  test.each([
    ['theory:weaponized-interdependence', ['theory:interdependence', 'theory:liberalism']],
    ['theory:balance-of-threat', ['theory:balancing', 'theory:realism']],
    ['theory:offensive-realism', ['theory:neorealism', 'theory:realism']],
    ['theory:realism', []],
  ])('ancestors of %s', (id, expected) => {
    expect(ontology.ancestors(id)).toEqual(expected);
    for (const ancestor of expected) expect(ontology.descendants(ancestor)).toContain(id);
  });
});
