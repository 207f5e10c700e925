import type { AliasMatch, Via } from '../../ontology/alias-match.js';
import { placeVocabulary } from '../cues/place-vocabulary.js';
import { setPhrases } from '../cues/set-phrase-vocabulary.js';
import type { SectionReading, Sentence } from '../reading/section-reading.js';

/** Words of a set phrase on either side of the name in it. */
const REACH = 4;

/** Whether a name is part of a phrase that speaks of no place ("Chinese wall", "New Mexico"). */
export function isInSetPhrase(match: AliasMatch, reading: SectionReading, sentence: Sentence): boolean {
  const from = Math.max(sentence.firstToken, match.firstToken - REACH);
  const to = Math.min(sentence.endToken, match.endToken + REACH);
  return setPhrases()(reading, from, to).some(
    ({ firstToken, endToken }) => firstToken <= match.firstToken && endToken >= match.endToken,
  );
}

/** Whether the adjective of a people stands beside a kind of thing: after it in English, before it in Persian. */
export function isKindOfThing(
  match: AliasMatch,
  via: Via,
  reading: SectionReading,
  sentence: Sentence,
): boolean {
  if (via !== 'demonym') return false;
  const { things } = placeVocabulary();
  if (match.language === 'en')
    return (
      reading.gaps[match.endToken] === 'none' &&
      things(reading, match.endToken, Math.min(sentence.endToken, match.endToken + 1)).length > 0
    );
  return (
    reading.gaps[match.firstToken] === 'none' &&
    things(reading, Math.max(sentence.firstToken, match.firstToken - 2), match.firstToken).some(
      ({ endToken }) => endToken === match.firstToken,
    )
  );
}
