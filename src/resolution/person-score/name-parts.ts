import { nameWords } from '../../text/name-words.js';
import { personVocabulary } from '../../text/person-vocabulary.js';
import { isFamiliarGiven, westernName } from './familiar-names.js';
import { isRomanisedName } from './romanised-name.js';
import type { Origin } from './spelling-distance.js';
import { remembered } from '../remembered.js';
import { isPersianWord } from './sounds.js';
import { spacedInitials } from './spaced-initials.js';
import { spokenLatin, spokenPinyin } from './spoken-latin.js';

/** A printed name taken apart for comparison. */
export interface NameParts {
  readonly printed: string;
  /** Comparison keys, given name first, titles left out. */
  readonly words: readonly string[];
  /** The same as one would say them in English, where the spelling is of a language of its own; else `null`. */
  readonly spoken: readonly string[] | null;
  /** A comma or the words themselves tell which is the family name. */
  readonly isOrdered: boolean;
  /** Of the Latin spelling; a name in Persian letters alone counts as romanised. */
  readonly origin: Origin;
  readonly isPersian: boolean;
}

/** Longer text is no name; comparing takes time with the square of the length. */
const LONGEST_NAME = 120;

/** Takes a printed name apart; `words` is empty when nothing of it is a name. */
export const nameParts = remembered(readParts);

function readParts(printed: string): NameParts {
  const name = printed.slice(0, LONGEST_NAME);
  const words = wordsOf(name);
  const said = spokenLatin(name);
  return {
    printed,
    words,
    spoken: said === null ? spokenPinyin(words) : asKnown(wordsOf(said), words),
    isOrdered: /[,\u060c]/.test(printed),
    origin: isRomanisedName(words) ? 'romanised' : 'european',
    isPersian: words.some(isPersianWord),
  };
}

/** Given names that are known by their spelling keep it. */
function asKnown(spoken: readonly string[], words: readonly string[]): string[] {
  return spoken.map((word, index) => (westernName(words[index] ?? '') === null ? word : words[index]!));
}

function wordsOf(name: string): string[] {
  const spaced = spacedInitials(name);
  return withTails(withServants(nameWords(spaced.replace(/['’‘`ʿʾ]/g, '')).map(withoutTitle)));
}

const SERVANT = /^(?:abd(?:[aeou]l)?|\u0639\u0628\u062f|abu|abo|\u0627\u0628\u0648)$/;
/** The article, and "son of": written or left out. */
const LINK = /^(?:al|el|ul|ol|ar|bin|ibn|ben|bint|\u0627\u0644|\u0628\u0646|\u0627\u0628\u0646)$/;

/** Abd al-Rahman, Abdul Rahman: the servant of … is one name with what follows. */
function withServants(words: readonly string[]): string[] {
  const joined: string[] = [];
  let hasLink = false;
  for (const [index, word] of words.entries()) {
    if (index < words.length - 1 && LINK.test(word)) {
      hasLink = true;
      continue;
    }
    const before = joined.at(-1);
    if (before !== undefined && SERVANT.test(before))
      joined[joined.length - 1] = servantOf(before, word, hasLink);
    else joined.push(word);
    hasLink = false;
  }
  return joined;
}

/** Abu Mohammad has no article, Abu l-Fazl has one, and Abd always has. */
function servantOf(servant: string, word: string, hasLink: boolean): string {
  if (isPersianWord(servant)) return servant + word;
  if (/^ab[ou]$/.test(servant) && !hasLink) return servant + word;
  return `${servant.replace(/[aeou]l?$/, '')}ol${word}`;
}

/** A title written together with the given name. */
function withoutTitle(word: string): string {
  for (const title of personVocabulary().ignorable) {
    const rest = word.slice(title.length);
    if (word.startsWith(title) && rest.length > 2 && isFamiliarGiven(rest)) return rest;
  }
  return word;
}

/** Endings of a family name are written together with it or apart. */
function withTails(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words)
    if (joined.length > 1 && isEnding(word) && joined.at(-1)!.length > 1) joined[joined.length - 1] += word;
    else joined.push(word);
  return joined;
}

const LATIN_ENDING =
  /^(?:z[ae]deh?|n[ei]zh?[ae]d|nejad|p[ou]+r|ni?ya?a?|nia|far|man[e]?sh|khah|khw?ah|tabar|vand|doo?u?st)$/;

function isEnding(word: string): boolean {
  if (!isPersianWord(word)) return LATIN_ENDING.test(word);
  return personVocabulary().familyTails.has(word) && !word.endsWith('\u06cc') && word.length < 6;
}
