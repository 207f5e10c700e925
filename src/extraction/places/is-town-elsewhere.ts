import type { AliasMatch } from '../../ontology/alias-match.js';
import { placeVocabulary } from '../cues/place-vocabulary.js';
import type { SectionReading, Sentence } from '../reading/section-reading.js';

/** Words of the longest name of a federated state. */
const LONGEST = 2;

/** Whether a comma and a federated state of America follow: "Lebanon, New Hampshire", "Athens, GA". */
export function isTownElsewhere(
  raw: string,
  match: AliasMatch,
  { tokens, gaps }: SectionReading,
  sentence: Sentence,
): boolean {
  const next = match.endToken;
  if (match.language !== 'en' || next >= sentence.endToken || gaps[next] !== 'list') return false;
  const states = placeVocabulary().federatedStates(
    { tokens, gaps },
    next,
    Math.min(sentence.endToken, next + LONGEST),
  );
  return states.some(({ firstToken }) => {
    const { start, text } = tokens[firstToken]!;
    const printed = raw.slice(start, start + 2);
    return firstToken === next && (text.length > 2 ? /^[A-Z]/ : /^[A-Z]{2}$/).test(printed);
  });
}
