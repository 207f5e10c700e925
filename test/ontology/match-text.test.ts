import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { normalise } from '../../src/text/normalise.js';
import { tokenise } from '../../src/text/tokenise.js';

const ontology = loadOntology();

/** What makes the two ways into the matcher differ if anything does: soft boundaries, marks, expansions, breaks. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ontology.theories.flatMap(({ name }) => [name.fa, name.en])) },
  { weight: 2, arbitrary: fc.constantFrom(...ontology.countries.flatMap(({ name }) => [name.fa, name.en])) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ' ',
      '\u200c',
      "'s ",
      '-\n',
      '. ',
      '\u064b',
      '\ufefb',
      '\u00df',
      'US',
      'U.S.',
      'نظریه ',
      'در',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

describe('matchText', () => {
  test.prop([fc.array(piece, { maxLength: 30 })])(
    'finds what match finds in the tokens of the text',
    (pieces) => {
      const raw = pieces.join('');
      expect(ontology.matchText(raw)).toEqual(ontology.match(tokenise(normalise(raw)), raw));
    },
  );

  it('keeps nothing of an earlier, longer text', () => {
    ontology.matchText('Constructivism and balance of power in China, Iran and Turkey');
    expect(ontology.matchText('')).toEqual([]);
    expect(ontology.matchText('of')).toEqual([]);
  });
});
