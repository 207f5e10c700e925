import { parsePersonName } from './parse-person-name.js';
import { comparisonKey } from './comparison-key.js';
import { personVocabulary } from './person-vocabulary.js';

/** Honorific words written together with the name that follows, when enough of a name follows. */
const SHORTEST_REST = 3;

/**
 * The words of a name, given name first, as comparison keys, without words that the same person's name appears
 * with and without (Seyyed). Never empty unless the name is.
 */
export function nameWords(name: string): string[] {
  const words = parsePersonName(name)
    .full.split(/[\s-]+/)
    .map(comparisonKey)
    .filter((word) => word !== '');
  const { ignorable, afterGiven } = personVocabulary();
  const telling = words
    .filter((word) => !ignorable.has(word))
    .filter((word, index, left) => index === 0 || index === left.length - 1 || !afterGiven.has(word))
    .map((word, index, left) => (index < left.length - 1 ? withoutDescent(word) : word))
    .map((word, index) => withoutIgnorablePrefix(word, index === 0 && words.length > 1));
  return joinCompounds(telling.length > 0 ? telling : words);
}

/** A title written together with the given name before it. */
function withoutDescent(word: string): string {
  for (const title of personVocabulary().afterGiven)
    if (word.endsWith(title) && word.length - title.length >= SHORTEST_REST)
      return word.slice(0, -title.length);
  return word;
}

const PERSIAN = /[\u0600-\u06ff]/;

/** The word for God ends a compound name and is written apart or together: one word here. */
const DIVINE = /^(?:\u0627\u0644\u0644?\u0647|[aou]ll?ah)$/;
/** So does the word for faith; the article before it takes any vowel, and its sound from the next letter. */
const FAITH = /^(?:\u0627\u0644\u062f\u06cc\u0646|(?:d|[aeou](?:ld|dd|tt))(?:ine?|een))$/;
const BARE_FAITH = /^d(?:ine?|een)$/;
const ARTICLE = /^[aeou][dl]$/;

function joinCompounds(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const isFaith = FAITH.test(word);
    const hasArticle = isFaith && joined.length > 1 && ARTICLE.test(joined.at(-1)!);
    // Without its article it is a name of its own: Dean, Din.
    if (hasArticle) joined.splice(-2, 2, `${joined.at(-2)!}ol${word}`);
    else if (joined.length > 0 && (DIVINE.test(word) || (isFaith && !BARE_FAITH.test(word))))
      joined[joined.length - 1] += word;
    else joined.push(word);
  }
  return joined;
}

/** @param opens the word is the first of several: in Persian letters a title there goes before a given name, known or not */
function withoutIgnorablePrefix(word: string, opens: boolean): string {
  const { ignorable, givenNames, familyTails } = personVocabulary();
  for (const prefix of ignorable) {
    const rest = word.slice(prefix.length);
    if (rest.length < SHORTEST_REST || !word.startsWith(prefix)) continue;
    if (opens && PERSIAN.test(word) && !familyTails.has(rest)) return rest;
    if (givenNames.has(rest) || [...givenNames.values()].includes(rest)) return rest;
  }
  return word;
}
