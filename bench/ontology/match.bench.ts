import { bench, describe } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.js';
import type * as LoadOntologyModule from '../../src/ontology/load-ontology.js';
import type * as NormaliseModule from '../../src/text/normalise.js';
import type * as TokeniseModule from '../../src/text/tokenise.js';
import { growthWithAliases, growthWithText } from './growth.js';
import { syntheticText } from './synthetic-text.js';
import { compiled } from '../compiled.js';

const { loadOntology } = compiled('ontology/load-ontology.js') as typeof LoadOntologyModule;
const { normalise } = compiled('text/normalise.js') as typeof NormaliseModule;
const { tokenise } = compiled('text/tokenise.js') as typeof TokeniseModule;

/** One megabyte, so that the "hz" column reads as megabytes of raw UTF-8 text in a second on one core. */
const ontology = loadOntology();
const raw = syntheticText(ontology, 1_000_000);
const normalised = normalise(raw);
const tokens = tokenise(normalised);

if (JSON.stringify(ontology.matchText(raw)) !== JSON.stringify(ontology.match(tokens, raw)))
  throw new Error('The two ways into the matcher disagree: their times say nothing.');

/** The peer: what one writes without a trie. It knows the names as written only: no inflection, no joined form. */
const alternation = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    ...ontology.theories,
    ...ontology.countries,
    ...ontology.regions,
    ...ontology.organizations,
  ]
    .flatMap(({ name, aliases }) => LANGUAGES.flatMap((language) => [name[language], ...aliases[language]]))
    .map((alias) => normalise(alias).text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

// Times of single runs say little; how they grow says whether a larger corpus or vocabulary can be afforded.
process.stdout.write(`${growthWithText(ontology)}\n${growthWithAliases()}\n`);

describe('names of the ontology in 1 MB of text', () => {
  bench('raw text in, spans out, in one go', () => {
    ontology.matchText(raw);
  });
  bench('normalise, tokenise, match', () => {
    ontology.match(tokenise(normalise(raw)), raw);
  });
  bench('match alone, tokens given', () => {
    ontology.match(tokens, raw);
  });
  bench(
    'RegExp alternation on text normalised beforehand',
    () => {
      for (const match of normalised.text.matchAll(alternation)) void match.index;
    },
    { iterations: 2, time: 1 },
  );
});
