import { personVocabulary } from '../../text/person-vocabulary.js';
import { familiarReadings, isFamiliarGiven } from './familiar-names.js';
import { nameParts } from './name-parts.js';
import { remembered } from '../remembered.js';
import { isPersianWord } from './sounds.js';
import { isFrequentFamily, isOneSyllable } from './usual-name-lists.js';

/** Longer ones are of more than two syllables: Xuetong. */
const LONGEST_OF_TWO_SYLLABLES = 7;
const SHORTEST_STEM = 3;

/** Whether many persons bear a name, judged by usual given and family names alone; initials show next to nothing. */
export const isUsualName = remembered((printed) => judge(nameParts(printed).words));

function judge(words: readonly string[]): boolean {
  if (words.length < 2) return words.length === 1;
  return isUsualInOrder(words) || isUsualInOrder([...words.slice(1), words[0]!]);
}

function isUsualInOrder(words: readonly string[]): boolean {
  const family = words.at(-1)!;
  const given = words.slice(0, -1);
  if (given.every((word) => word.length === 1)) return isUsualFamily(family);
  if (isOneSyllable(family))
    return given.join('').length <= LONGEST_OF_TWO_SYLLABLES || given.every((word) => word.length < 5);
  return isUsualFamily(family) && given.every((word) => word.length === 1 || isFamiliarGiven(word));
}

function isUsualFamily(word: string): boolean {
  if (isFrequentFamily(word) || familiarReadings(word).length > 0) return true;
  const stem = withoutEnding(word);
  return stem.length >= SHORTEST_STEM && stem !== word && isFamiliarGiven(stem);
}

const LATIN_ENDING = /(?:z[ae]deh?|p(?:ou|oo|u)r|n[ei]zh?ad|niy?a|i|ee|y|ian)$/;

/** A family name made from a given name: the son, descent or follower of one. */
function withoutEnding(word: string): string {
  if (!isPersianWord(word)) return word.replace(LATIN_ENDING, '');
  const tail = [...personVocabulary().familyTails].find((ending) => word.endsWith(ending));
  return tail === undefined ? word.replace(/\u06cc(?:\u0627\u0646)?$/, '') : word.slice(0, -tail.length);
}
