import { LANGUAGES } from '../domain/language.js';
import type { Language } from '../domain/language.js';
import { WAW } from '../text/characters.js';
import { aliasForms } from './alias-form.js';
import { aliasVariants } from './alias-letters.js';
import type { AliasLetters } from './alias-letters.js';
import type { MatchedEntry } from './alias-match.js';
import type { SeedEntry } from './seed-entry.js';
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

/** Letters; Persian writes short vowels not at all, so that its short names collide with words more often. */
const LEAST_FAMILY_NAME = { fa: 4, en: 3 } as const;

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
    if (!('founders' in owner.entry)) continue;
    for (const founder of owner.entry.founders)
      for (const language of LANGUAGES)
        for (const name of namesOf(founder[language], language))
          add({ id: owner.entry.id, via: 'founder' }, language, name, 'theoryNouns');
  }
  return patterns;
}

/** The full name and, unless it is too short to be told from an ordinary word, the family name. */
function namesOf(name: string, language: Language): readonly string[] {
  const words = name.trim().split(/\s+/);
  // Two scholars together ("Keohane and Nye") are called by both names.
  if (words.some((word) => JOINING_WORDS.has(word))) return [name];
  const family = words.at(-1)!;
  const isTelling = family !== name && family.length >= LEAST_FAMILY_NAME[language];
  return isTelling ? [name, family] : [name];
}
