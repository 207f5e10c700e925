import { nameWords } from '../../text/name-words.js';
import { personVocabulary } from '../../text/person-vocabulary.js';
import { familiarReadings, westernName } from './familiar-names.js';
import type { Origin } from './spelling-distance.js';
import { isPersianWord } from './sounds.js';

/** A printed name taken apart for comparison. */
export interface NameParts {
  readonly printed: string;
  /** Comparison keys, given name first, titles left out. */
  readonly words: readonly string[];
  /** A comma or the words themselves tell which is the family name. */
  readonly isOrdered: boolean;
  readonly origin: Origin;
}

const INITIALS_TOGETHER = /(?<![\p{L}\p{M}'’-])(\p{Lu})\.?(\p{Lu})(?:\.?(\p{Lu}))?\.?(?![\p{L}\p{M}'’-])/gu;
/** Spellings that only romanisation makes. */
const ROMANISED_SPELLING =
  /kh|gh|zh|q(?!u)|oo[a-z]*ee|aee|ollah|ullah|zade|nezhad|nejad|^abd|p(?:ou|oo|u)r$|(?:nia|niya|abadi)$/;
const LOWER = /\p{Ll}/u;

/** Takes a printed name apart; `words` is empty when nothing of it is a name. */
export function nameParts(printed: string): NameParts {
  // In a name that is all capitals, two of them together may be a word.
  const spaced = LOWER.test(printed)
    ? printed.replace(INITIALS_TOGETHER, (_, a: string, b: string, c?: string) =>
        [a, b, c].filter((letter) => letter !== undefined).join(' '),
      )
    : printed;
  const words = withTails(nameWords(spaced.replace(/['’‘`ʿʾ]/g, '')));
  return {
    printed,
    words,
    isOrdered: /[,\u060c]/.test(printed),
    origin: words.some(isRomanised) ? 'romanised' : 'european',
  };
}

function isRomanised(word: string): boolean {
  if (isPersianWord(word)) return true;
  if (word.length < 3) return false;
  if (ROMANISED_SPELLING.test(word)) return true;
  return westernName(word) === null && familiarReadings(word).length > 0;
}

/** Endings of a family name are written together with it or apart. */
function withTails(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words)
    if (joined.length > 1 && isEnding(word) && joined.at(-1)!.length > 1) joined[joined.length - 1] += word;
    else joined.push(word);
  return joined;
}

const LATIN_ENDING = /^(?:z[ae]deh?|n[ei]zh?[ae]d|nejad|p[ou]+r|ni?ya?a?|nia|far|man[e]?sh|khah|khw?ah|tabar|doo?u?st)$/;

function isEnding(word: string): boolean {
  if (!isPersianWord(word)) return LATIN_ENDING.test(word);
  return personVocabulary().familyTails.has(word) && !word.endsWith('\u06cc') && word.length < 6;
}
