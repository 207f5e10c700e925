import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { aliasVariants } from '../../src/ontology/alias-letters.js';
import type { AliasPattern } from '../../src/ontology/alias-patterns.js';
import type { Inflection } from '../../src/ontology/inflection.js';
import { buildTrie } from '../../src/ontology/letter-trie.js';
import { compileMatcher } from '../../src/ontology/match-aliases.js';
import { referenceMatch } from './reference-matcher.js';

const inflection: Inflection = {
  gluedPrefixes: ['ب', 'در'],
  endings: { fa: ['ها', 'ی', 'های', 'هایشان'], en: ['s', 'es', 'ness'] },
  theoryNouns: { fa: ['نظریه'], en: ['theory'] },
  adjectiveNouns: { fa: ['رویکرد'], en: ['approach'] },
  linkWords: ['of'],
};

/** Of few letters, so that names share beginnings, end in each other and meet endings and prefixes by chance. */
const latinWord = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'e', 's'), minLength: 1, maxLength: 6 });
const persianWord = fc.string({
  unit: fc.constantFrom('ا', 'ب', 'ر', 'د', 'ه', 'ی'),
  minLength: 1,
  maxLength: 6,
});
const alias = fc
  .oneof(
    fc.array(latinWord, { minLength: 1, maxLength: 4 }),
    fc.array(persianWord, { minLength: 1, maxLength: 4 }),
  )
  .chain((words) => fc.constantFrom(words.join(' '), words.join('\u200c'), words.join(', ')));
const space = fc.constantFrom(' ', ' ', '', '\u200c', '\n', '. ', 's ', 'ها ', ' ب', ' در', '\u064b');

const sets = fc.array(alias, { minLength: 1, maxLength: 25 }).chain((aliases) =>
  fc.record({
    aliases: fc.constant(aliases),
    text: fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...aliases), alias), space, fc.nat({ max: 12 })), {
        maxLength: 8,
      })
      .map((pieces) =>
        // Some names with a space inside a word.
        pieces
          .map(([name, gap, at]) => (at < 6 ? `${name.slice(0, at)} ${name.slice(at)}${gap}` : name + gap))
          .join(''),
      ),
  }),
);

function patternsOf(aliases: readonly string[]): AliasPattern[] {
  return aliases.flatMap((text, index) =>
    aliasVariants(text).map((variant) => ({
      ...variant,
      entry: { id: `theory:t${String(index).padStart(2, '0')}`, via: 'name' } as const,
      language: 'en' as const,
      alias: text,
      capitals: false,
      beside: null,
    })),
  );
}

describe('the compiled matcher', () => {
  test.prop([sets], { numRuns: 400 })(
    'finds what every pattern held against every start finds',
    ({ aliases, text }) => {
      const patterns = patternsOf(aliases);
      const { matchText } = compileMatcher(patterns, inflection, buildTrie(patterns));
      const found = matchText(text).map(({ entries, firstToken, endToken }) => ({
        ids: entries.map(({ id }) => id),
        firstToken,
        endToken,
      }));
      expect(found).toEqual(referenceMatch(patterns, inflection, text));
    },
  );
});
