import { comparisonKey } from '../../text/comparison-key.js';
import { nameSkeleton } from '../../text/name-skeleton.js';
import { normalise } from '../../text/normalise.js';
import { tokenise } from '../../text/tokenise.js';
import { institutionVocabulary, resolveAffiliation } from '../resolve-affiliation.js';
import type { Feature } from './feature.js';

const WEIGHT = { same: 1.8, different: -1.1 } as const;
const SHORTEST_WORD = 3;
/** Institutions that share this part of their telling words, of the shorter list, are one. */
const SHARED = 0.6;

/** Persons change their institution; still, one they share makes one name more likely one person. */
export function compareAffiliations(one: string | null, other: string | null): Feature[] {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  if (a.length === 0 || b.length === 0) return [];
  const values = [one!, other!] as const;
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const shared = fewer.filter((word) => more.includes(word)).length / fewer.length;
  const isSame = shared >= SHARED && (fewer.length > 1 || more.length <= 2 || one === other);
  if (isSame) return [{ name: 'affiliation', weight: WEIGHT.same, reason: 'the same institution', values }];
  if (scriptOf(one!) !== scriptOf(other!))
    return [
      {
        name: 'affiliation',
        weight: 0,
        reason: 'institutions named in two languages, not comparable',
        values,
      },
    ];
  return [{ name: 'affiliation', weight: WEIGHT.different, reason: 'different institutions', values }];
}

/** Words of the institution's name without "university" and the like, by their consonants or letters. */
function tellingWords(affiliation: string | null): string[] {
  const resolved = affiliation === null ? null : resolveAffiliation(affiliation);
  if (resolved === null) return [];
  const { institutionWords, prepositions } = institutionVocabulary();
  const plain = new Set([...institutionWords.flat().flatMap((words) => words.split(' ')), ...prepositions]);
  const name = resolved.name.fa ?? resolved.name.en!;
  const words = tokenise(normalise(name)).filter(
    ({ text, script }) =>
      script !== 'number' && text.length >= SHORTEST_WORD && !plain.has(text) && !FUNCTION_WORD.test(text),
  );
  return [...new Set(words.map(({ text }) => nameSkeleton(text) || comparisonKey(text)))];
}

const FUNCTION_WORD = /^(?:of|the|for|and|der|des|die|von|del|las|les)$/;

function scriptOf(text: string): boolean {
  return /[\u0600-\u06ff]/.test(text);
}
