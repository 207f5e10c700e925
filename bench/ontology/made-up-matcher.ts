import { aliasVariants } from '../../src/ontology/alias-letters.js';
import { readInflection } from '../../src/ontology/inflection.js';
import { buildTrie } from '../../src/ontology/letter-trie.js';
import { compileMatcher, type Matcher } from '../../src/ontology/match-aliases.js';

/** The matcher of the ontology for any aliases. */
export function matcherOf(aliases: readonly string[]): Matcher {
  const patterns = aliases.flatMap((alias, index) =>
    aliasVariants(alias).map((variant) => ({
      ...variant,
      entry: { id: `theory:made-up-${index}`, via: 'name' } as const,
      language: 'en' as const,
      alias,
      capitals: false,
      beside: null,
    })),
  );
  return compileMatcher(patterns, readInflection(), buildTrie(patterns));
}
