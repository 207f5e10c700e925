import { LANGUAGES } from '../domain/language.js';
import type { Language } from '../domain/language.js';
import { aliasForms } from './alias-form.js';
import { aliasVariants } from './alias-letters.js';
import type { AliasLetters } from './alias-letters.js';
import type { MatchedEntry } from './alias-match.js';
import { founderNames } from './founder-names.js';
import { readNameVariantWords } from './name-variant-words.js';
import { nameVarier } from './name-variants.js';
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

type AddPattern = (
  entry: MatchedEntry | null,
  language: Language,
  alias: string,
  beside?: Beside | null,
) => readonly AliasPattern[];

/**
 * Every pattern of every entry: names and aliases, the theory's author or adjective beside a theory word, and what
 * follows from the names of theories by rule, where it is the name of nothing else.
 */
export function aliasPatterns(entries: readonly SeedEntry[]): AliasPattern[] {
  const patterns: AliasPattern[] = [];
  const add: AddPattern = (entry, language, alias, beside = null) => {
    const capitals = isInCapitals(alias);
    const added = aliasVariants(alias).map((letters) => ({
      ...letters,
      entry,
      language,
      alias,
      capitals,
      beside,
    }));
    patterns.push(...added);
    return added;
  };
  for (const owner of entries) addWritten(owner, add);
  const written = new Set(patterns.map(({ letters }) => letters));
  patterns.push(...variantPatterns(entries, written));
  return patterns;
}

function isInCapitals(alias: string): boolean {
  return /\p{Lu}/u.test(alias) && !/\p{Ll}/u.test(alias);
}

/** What the seed file itself says. */
function addWritten(owner: SeedEntry, add: AddPattern): void {
  for (const { id, via, language, text } of aliasForms(owner)) add({ id, via }, language, text);
  for (const language of LANGUAGES) {
    for (const phrase of owner.except[language]) add(null, language, phrase);
    for (const adjective of owner.adjectives[language])
      add({ id: owner.entry.id, via: 'alias' }, language, adjective, 'adjectiveNouns');
    for (const founder of owner.founders)
      for (const name of founderNames(founder, language))
        add({ id: owner.entry.id, via: 'founder' }, language, name, 'theoryNouns');
  }
}

/** Of two theories with the same variant the first has it: general theories stand before special ones. */
function variantPatterns(entries: readonly SeedEntry[], written: ReadonlySet<string>): AliasPattern[] {
  const varied = nameVarier(readNameVariantWords());
  const ownerOf = new Map<string, string>();
  const patterns = new Map<string, AliasPattern>();
  for (const owner of entries) {
    if (owner.kind !== 'theory') continue;
    for (const { id, via, language, text } of aliasForms(owner)) {
      if (isInCapitals(text)) continue;
      const own = new Set(aliasVariants(text).map(({ letters }) => letters));
      for (const { text: variant, beside } of varied(text, language))
        for (const letters of aliasVariants(variant)) {
          const key = letters.letters;
          // The name itself comes out too, with more places where a space may stand.
          if (written.has(key) && !(own.has(key) && beside === null)) continue;
          if ((ownerOf.get(key) ?? id) !== id) continue;
          ownerOf.set(key, id);
          const known = patterns.get(key);
          if (known && (known.beside === null || beside !== null)) {
            if (known.boundaries.length >= letters.boundaries.length) continue;
          }
          patterns.set(key, {
            ...letters,
            entry: { id, via },
            language,
            alias: text,
            capitals: false,
            beside: known?.beside === null ? null : beside,
          });
        }
    }
  }
  return [...patterns.values()];
}
