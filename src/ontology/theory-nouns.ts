import { LANGUAGES } from '../domain/language.js';
import { CLASS } from '../text/character-class.js';
import type { TokenTable } from '../text/token-table.js';
import { aliasVariants } from './alias-letters.js';
import type { Inflection } from './inflection.js';

/** Which words must stand beside a pattern that alone is no name: those for scholars or those for adjectives. */
export type Beside = 'theoryNouns' | 'adjectiveNouns';

/** The stretch of tokens a pattern takes together with the word beside it, half-open. */
export interface Widened {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The nouns of each list, as joined letters. */
export type TheoryNouns = Readonly<Record<Beside, ReadonlySet<string>>>;

export function theoryNouns(inflection: Inflection): TheoryNouns {
  return { theoryNouns: keysOf(inflection.theoryNouns), adjectiveNouns: keysOf(inflection.adjectiveNouns) };
}

/** Words in a noun, at most: "theoretical framework" has two. */
const LONGEST_NOUN = 2;

/**
 * Builds the test whether a theory word stands beside a stretch of tokens: before it in Persian, behind it or
 * linked before it ("theory of Waltz") in English. No mark may stand between them.
 */
export function besideTheoryNoun(
  nouns: TheoryNouns,
  linkWords: readonly string[],
): (tokens: TokenTable, first: number, end: number, beside: Beside) => Widened | null {
  const links = new Set(linkWords);

  /** First token of the noun that ends before `end`, or -1. */
  const nounBefore = (tokens: TokenTable, end: number, keys: ReadonlySet<string>): number => {
    let key = '';
    let found = -1;
    for (let index = end - 1; index >= 0 && index >= end - LONGEST_NOUN; index--) {
      if (index + 1 < tokens.count && tokens.at(index + 1).breakBefore) break;
      key = tokens.at(index).text + key;
      if (keys.has(key)) found = index;
    }
    return found;
  };
  /** The token behind the noun that starts at `start`, or -1. */
  const nounBehind = (tokens: TokenTable, start: number, keys: ReadonlySet<string>): number => {
    let key = '';
    let found = -1;
    for (let index = start; index < tokens.count && index < start + LONGEST_NOUN; index++) {
      if (tokens.at(index).breakBefore) break;
      key += tokens.at(index).text;
      if (keys.has(key)) found = index + 1;
    }
    return found;
  };

  return (tokens, first, end, beside) => {
    const keys = nouns[beside];
    if (tokens.kinds[first] === CLASS.arabic) {
      const start = nounBefore(tokens, first, keys);
      return start < 0 ? null : { firstToken: start, endToken: end };
    }
    const behind = nounBehind(tokens, end, keys);
    if (behind > 0) return { firstToken: first, endToken: behind };
    if (first === 0 || !links.has(tokens.at(first - 1).text) || tokens.at(first).breakBefore) return null;
    const start = nounBefore(tokens, first - 1, keys);
    return start < 0 ? null : { firstToken: start, endToken: end };
  };
}

/** The nouns as joined letters, with ezafe yeh where the last word can take it. */
function keysOf(nouns: Inflection['theoryNouns']): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const language of LANGUAGES)
    for (const noun of nouns[language])
      for (const { letters } of aliasVariants(noun, { lastTakesYeh: true })) keys.add(letters);
  return keys;
}
