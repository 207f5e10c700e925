import { comparisonKey } from '../../text/comparison-key.js';
import { nameSkeleton } from '../../text/name-skeleton.js';
import { normalise } from '../../text/normalise.js';
import { tokenise } from '../../text/tokenise.js';
import { remembered } from '../remembered.js';
import { institutionVocabulary, resolveAffiliation } from '../resolve-affiliation.js';

const SHORTEST_WORD = 3;
const FUNCTION_WORD = /^(?:of|the|for|and|der|des|die|von|del|las|les)$/;
/**
 * The telling words of the institution that an affiliation names, without "university" and the like, by their
 * consonants, so that the two languages agree where they name it by the same names. Each word once.
 */
export const institutionWords = remembered(readWords);

function readWords(affiliation: string): readonly string[] {
  const resolved = resolveAffiliation(affiliation);
  if (resolved === null) return [];
  const vocabulary = institutionVocabulary();
  const plain = new Set([
    ...vocabulary.institutionWords.flat().flatMap((words) => words.split(' ')),
    ...vocabulary.prepositions,
  ]);
  const words = tokenise(normalise(resolved.name.fa ?? resolved.name.en!)).filter(
    ({ text, script }) =>
      script !== 'number' && text.length >= SHORTEST_WORD && !plain.has(text) && !FUNCTION_WORD.test(text),
  );
  return [...new Set(words.map(({ text }) => nameSkeleton(text) || comparisonKey(text)))];
}
