import { LANGUAGES } from '../domain/language.js';
import type { Language } from '../domain/language.js';
import { WAW } from '../text/characters.js';
import { aliasForms } from './alias-form.js';
import { aliasVariants } from './alias-letters.js';
import type { AliasLetters } from './alias-letters.js';
import type { MatchedEntry } from './alias-match.js';
import type { Founder, SeedEntry } from './seed-entry.js';
import type { Beside } from './theory-nouns.js';

/** One string of letters that names one entry. */
export interface AliasPattern extends AliasLetters {
  /** `null`: the letters mean nothing of the ontology, although a shorter alias is in them. */
  readonly entry: MatchedEntry | null;
  readonly language: Language;
  readonly alias: string;
  /** Written in capitals only (US, NATO): how it is cased in the text decides whether it is meant. */
  readonly capitals: boolean;
  /** Names the entry only with one of these words beside it; then it takes no ending. */
  readonly beside: Beside | null;
}

const JOINING_WORDS = new Set(['and', String.fromCharCode(WAW)]);

/** Letters. */
const LEAST_FAMILY_NAME = 3;

/** Every pattern of every entry: names and aliases, and the theory's author or adjective beside a theory word. */
export function aliasPatterns(entries: readonly SeedEntry[]): AliasPattern[] {
  const patterns: AliasPattern[] = [];
  const add = (
    entry: MatchedEntry | null,
    language: Language,
    alias: string,
    beside: Beside | null = null,
  ): void => {
    const capitals = /\p{Lu}/u.test(alias) && !/\p{Ll}/u.test(alias);
    for (const variant of aliasVariants(alias))
      patterns.push({ ...variant, entry, language, alias, capitals, beside });
  };
  for (const owner of entries) {
    for (const { id, via, language, text } of aliasForms(owner)) add({ id, via }, language, text);
    for (const language of LANGUAGES)
      for (const phrase of owner.except[language]) add(null, language, phrase);
    for (const language of LANGUAGES)
      for (const adjective of owner.adjectives[language])
        add({ id: owner.entry.id, via: 'alias' }, language, adjective, 'adjectiveNouns');
    for (const founder of owner.founders)
      for (const language of LANGUAGES)
        for (const name of namesOf(founder, language))
          add({ id: owner.entry.id, via: 'founder' }, language, name, 'theoryNouns');
  }
  return patterns;
}

/** The full name and, where it tells the scholar, the family name. */
function namesOf(founder: Founder, language: Language): readonly string[] {
  const name = founder[language];
  const words = name.trim().split(/\s+/);
  const family = words.at(-1)!;
  // Two scholars together ("Keohane and Nye") are called by both names.
  const isPair = words.some((word) => JOINING_WORDS.has(word));
  if (words.length === 1 || isPair || founder.wholeNameOnly.includes(language)) return [name];
  return family.length >= LEAST_FAMILY_NAME ? [name, family] : [name];
}
