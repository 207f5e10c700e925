import type { Id } from '../domain/ids.js';
import { LANGUAGES } from '../domain/language.js';
import type { Language } from '../domain/language.js';
import { aliasForms } from './alias-form.js';
import { aliasVariants } from './alias-letters.js';
import type { AliasLetters } from './alias-letters.js';
import type { MatchedEntry, Via } from './alias-match.js';
import type { Inflection } from './inflection.js';
import type { SeedEntry } from './seed-entry.js';

/** One string of letters that names one entry. */
export interface AliasPattern extends AliasLetters {
  /** `null`: the letters mean nothing of the ontology, although a shorter alias is in them. */
  readonly entry: MatchedEntry | null;
  readonly language: Language;
  readonly alias: string;
  /** Written in capitals only (US, NATO): how it is cased in the text decides whether it is meant. */
  readonly capitals: boolean;
}

/** Letters; Persian writes short vowels not at all, so that its short names collide with words more often. */
const LEAST_FAMILY_NAME = { fa: 4, en: 3 } as const;

/** Every pattern of every entry: names and aliases, and the theory's author or adjective beside a theory word. */
export function aliasPatterns(entries: readonly SeedEntry[], inflection: Inflection): AliasPattern[] {
  const patterns: AliasPattern[] = [];
  const addPattern = (entry: MatchedEntry | null, language: Language, alias: string): void => {
    const capitals = /\p{Lu}/u.test(alias) && !/\p{Ll}/u.test(alias);
    for (const variant of aliasVariants(alias))
      patterns.push({ ...variant, entry, language, alias, capitals });
  };
  const add = (id: Id, via: Via, language: Language, alias: string): void => {
    addPattern({ id, via }, language, alias);
  };
  for (const owner of entries) {
    for (const { id, via, language, text } of aliasForms(owner)) add(id, via, language, text);
    for (const language of LANGUAGES)
      for (const phrase of owner.except[language]) addPattern(null, language, phrase);
    for (const language of LANGUAGES)
      for (const adjective of owner.adjectives[language])
        for (const noun of inflection.adjectiveNouns[language])
          add(owner.entry.id, 'alias', language, beside(language, adjective, noun));
    if (!('founders' in owner.entry)) continue;
    for (const founder of owner.entry.founders)
      for (const language of LANGUAGES)
        for (const name of namesOf(founder[language], language))
          for (const noun of inflection.theoryNouns[language]) {
            add(owner.entry.id, 'founder', language, beside(language, name, noun));
            if (language === 'en') add(owner.entry.id, 'founder', language, `${noun} of ${name}`);
          }
  }
  return patterns;
}

/** Persian puts the noun first, English last; the possessive 's yields no token. */
function beside(language: Language, word: string, noun: string): string {
  return language === 'fa' ? `${noun} ${word}` : `${word} ${noun}`;
}

/** The full name and, unless it is too short to be told from an ordinary word, the family name. */
function namesOf(name: string, language: Language): readonly string[] {
  const family = name.trim().split(/\s+/).at(-1)!;
  const isTelling = family !== name && family.length >= LEAST_FAMILY_NAME[language];
  return isTelling ? [name, family] : [name];
}
