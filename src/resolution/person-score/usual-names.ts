import { z } from 'zod';
import { personVocabulary } from '../../text/person-vocabulary.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { familiarReadings, isFamiliarGiven } from './familiar-names.js';
import { nameParts } from './name-parts.js';
import { isPersianWord } from './sounds.js';

const names = z.array(z.string().regex(/^[a-z]+$/)).min(1);
const schema = z.object({ family: names, oneSyllable: names });

interface UsualNames {
  readonly family: ReadonlySet<string>;
  readonly oneSyllable: ReadonlySet<string>;
}

/** Longer ones are of more than two syllables: Xuetong. */
const LONGEST_OF_TWO_SYLLABLES = 7;
const SHORTEST_STEM = 3;
const LARGEST_MEMORY = 50_000;
const memory = new Map<string, boolean>();

/** Whether many persons bear a name, judged by usual given and family names alone; initials show next to nothing. */
export function isUsualName(printed: string): boolean {
  const known = memory.get(printed);
  if (known !== undefined) return known;
  const usual = judge(nameParts(printed).words);
  if (memory.size >= LARGEST_MEMORY) memory.clear();
  memory.set(printed, usual);
  return usual;
}

function judge(words: readonly string[]): boolean {
  if (words.length < 2) return words.length === 1;
  return isUsualInOrder(words) || isUsualInOrder([...words.slice(1), words[0]!]);
}

function isUsualInOrder(words: readonly string[]): boolean {
  const family = words.at(-1)!;
  const given = words.slice(0, -1);
  if (given.every((word) => word.length === 1)) return isUsualFamily(family);
  if (usualNames().oneSyllable.has(family))
    return given.join('').length <= LONGEST_OF_TWO_SYLLABLES || given.every((word) => word.length < 5);
  return isUsualFamily(family) && given.every((word) => word.length === 1 || isFamiliarGiven(word));
}

function isUsualFamily(word: string): boolean {
  if (usualNames().family.has(word) || familiarReadings(word).length > 0) return true;
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

let loaded: UsualNames | undefined;

function usualNames(): UsualNames {
  if (loaded === undefined) {
    const { family, oneSyllable } = readVocabulary('usual-names.yaml', schema);
    loaded = { family: new Set(family), oneSyllable: new Set(oneSyllable) };
  }
  return loaded;
}
