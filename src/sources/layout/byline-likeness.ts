import { normalise } from '../../text/normalise.js';
import { withoutDegrees } from '../../text/without-degrees.js';
import { namesInstitution, withoutBracketedAffiliations } from './bracketed-affiliations.js';
import { isFieldWord } from './field-words.js';
import { foldedText } from './folded-text.js';
import { layoutVocabulary, openingExpression, phraseExpression } from './layout-vocabulary.js';

const { functionWords, nameJoiners, nameParticles, givenNames, bylineOpenings } = layoutVocabulary;
const wordSet = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => normalise(word).text));
const FUNCTION_WORDS = wordSet(functionWords);
const PARTICLES = wordSet(nameParticles);
const GIVEN_NAMES = wordSet(givenNames.flatMap((name) => name.split(' ')));
const JOINERS = wordSet(nameJoiners);
const JOINER = new RegExp(`[,;/|\u00b7\u2022]| - | (?:${[...JOINERS].join('|')}) `, 'u');
const OPENING = openingExpression(bylineOpenings);
const NOTE = phraseExpression(layoutVocabulary.authorNotes);

/** Nobody's byline is longer; longer lines are prose. */
const LONGEST_BYLINE = 600;
const ORCID = /(?:https?:\/\/)?(?:www\.)?orcid\.org\/\S{0,40}|\b\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\b/g;
const FAMILY_AND_INITIALS =
  /^\p{Lu}[\p{L}'\u2019-]{1,30}, ?(?:\p{Lu}\.[ -]?){1,4}(?:[;,&]|\band\b|\p{Lu}|$)/u;
const LONGEST_WITH_AFFILIATIONS = 1500;
const MOST_WORDS_IN_NAME = 6;
const JUDGED = new Map<string, number>();
const MOST_JUDGED = 500;
const MAIL = /(?<!\S)\S+@\S+/gu;
const NOTES = phraseExpression(layoutVocabulary.authorNotes, 'gu');
/** What stands in a byline in small letters besides particles. */
const UNCAPITALISED = wordSet([
  ...bylineOpenings,
  ...layoutVocabulary.authorNotes.flatMap((note) => note.split(' ')),
]);

/**
 * How much a short text reads like a list of names: above 0 a byline, below 0 a title, the size says how clearly.
 * Roughly the log-odds of independent clues (corresponding marks, given names, separators, function words), with
 * weights set by hand on the tables of contents of test/sources/fixtures.
 */
export function bylineLikeness(printed: string): number {
  if (printed.length > LONGEST_WITH_AFFILIATIONS) return -5;
  // Heads of entries are judged line by line, from above and from below.
  let likeness = JUDGED.get(printed);
  if (likeness === undefined) {
    if (JUDGED.size >= MOST_JUDGED) JUDGED.clear();
    JUDGED.set(printed, (likeness = judge(printed)));
  }
  return likeness;
}

function judge(printed: string): number {
  const text = withoutDegrees(withoutBracketedAffiliations(printed)).replace(ORCID, ' ');
  if (text.length > LONGEST_BYLINE) return -5;
  const folded = foldedText(text).trim();
  if (folded.length === 0) return -5;
  let score = 0;
  if (/[*\u2217\u204e\u2020\u2709]/u.test(text)) score += 3;
  if (OPENING.test(folded)) score += 2;
  if (/@/.test(text)) score += 1;
  if (NOTE.test(folded)) score += 2;
  const bare = numberedInOrder(folded)
    .replace(NOTES, ' ')
    .replace(/[*\u2020\u2021\u2709]|(?<=\p{L})[0-9]+(?:,[0-9]+)*|\( *\)|\[ *\]/gu, '');
  if (/[:?!"]/.test(bare)) score -= 3;
  if (/[0-9]/.test(bare)) score -= 2;
  // "Doe, J.; Roe, R.": nothing but names is printed like that.
  if (FAMILY_AND_INITIALS.test(text.trim())) score += 3;
  const pieces = bare
    .split(JOINER)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 0);
  if (pieces.length === 0) return -5;
  const scores = pieces.map(nameLikeness);
  score += scores.reduce((sum, value) => sum + value, 0) / scores.length;
  // Several pieces of two to four words each are what lists of names look like.
  // "And" alone joins two nouns of a title as often as two names.
  const listed = /[,;]/u.test(bare) || scores.some((value) => value >= 2);
  if (listed && pieces.length > 1 && scores.every((value) => value >= 0)) score += 1.5;
  const inCapitals = capitalised(text);
  if (inCapitals === true && pieces.every((piece) => wordsOf(piece).length <= 4)) score += 0.5;
  // Names are written with capitals; where words are not, only names that are known can tell.
  if (inCapitals === false && !scores.some((value) => value >= 2)) score -= 2.5;
  return score;
}

const NUMBER = /(?<=\p{L}) ?([0-9]{1,2})\*?(?=[ ,;]|$)/gu;

/** "Jane Doe 1 John Smith 2": numbers that count up behind names divide them where nothing else does. */
function numberedInOrder(text: string): string {
  const numbers = [...text.matchAll(NUMBER)].map((match) => Number(match[1]));
  const counts = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
  return counts ? text.replace(NUMBER, ',') : text;
}

/** Whether a line says where its author works rather than who that is. */
export function looksLikeAffiliation(text: string): boolean {
  const opening = withoutDegrees(text.slice(0, 400));
  const folded = foldedText(opening).trim();
  return /^[0-9]{1,2}[ .\-)]* ?\p{L}/u.test(folded) || namesInstitution(opening);
}

function nameLikeness(piece: string): number {
  const words = wordsOf(piece);
  if (words.length === 0) return -1;
  let score =
    words.length === 1 ? -0.5 : words.length <= 4 ? 0.5 : words.length <= MOST_WORDS_IN_NAME ? -0.5 : -3;
  if (words.some((word) => FUNCTION_WORDS.has(word) && !PARTICLES.has(word))) score -= 2.5;
  if (words.slice(0, 2).some((word) => GIVEN_NAMES.has(word))) score += 2;
  else if (words.some(isFieldWord)) score -= 1.5;
  // Initials: "k. n. waltz".
  if (words.length > 1 && words.some((word) => /^\p{L}\.?$/u.test(word))) score += 1;
  return score;
}

function wordsOf(piece: string): string[] {
  return piece.split(/[ \u200c]+/).filter((word) => word.length > 0);
}

/** Names are capitalised word by word; prose and most titles are not. `null` where no Latin word could tell. */
function capitalised(text: string): boolean | null {
  const words = text.replace(MAIL, ' ').match(/(?<![\p{L}\p{M}'\u2019-])[A-Za-z\u00c0-\u024f]{2,}/gu) ?? [];
  const named = words.filter((word) => {
    const lower = word.toLowerCase();
    return !JOINERS.has(lower) && !PARTICLES.has(lower) && !UNCAPITALISED.has(lower);
  });
  return named.length === 0 ? null : named.every((word) => /^[A-Z\u00c0-\u00de\u0100-\u024f]/.test(word));
}
