import type * as AliasVariantsModule from '../../src/ontology/alias-letters.js';
import type * as ReadInflectionModule from '../../src/ontology/inflection.js';
import type * as BuildTrieModule from '../../src/ontology/letter-trie.js';
import type * as CompileMatcherModule from '../../src/ontology/match-aliases.js';
import { compiled } from '../compiled.js';

const { aliasVariants } = compiled('ontology/alias-letters.js') as typeof AliasVariantsModule;
const { readInflection } = compiled('ontology/inflection.js') as typeof ReadInflectionModule;
const { buildTrie } = compiled('ontology/letter-trie.js') as typeof BuildTrieModule;
const { compileMatcher } = compiled('ontology/match-aliases.js') as typeof CompileMatcherModule;

/** The matcher of the ontology for any aliases. */
export function matcherOf(aliases: readonly string[]): CompileMatcherModule.Matcher {
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
