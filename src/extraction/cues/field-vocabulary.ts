import { z } from 'zod';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { phraseList } from './phrase-list.js';
import { bilingualPhrases, phraseMatcher, type PhraseMatcher } from './phrase-matcher.js';

/** Whether a word speaks of world politics or of another field; explained in seeds/vocabulary/theory-fields.yaml. */
export type FieldSign = 'world-politics' | 'elsewhere';

const vocabularyShape = z
  .object({ endings: z.array(z.string()), worldPolitics: phraseList, elsewhere: phraseList })
  .strict();

let compiled: PhraseMatcher<FieldSign> | undefined;

/** Finds the words of seeds/vocabulary/theory-fields.yaml. */
export function fieldSigns(): PhraseMatcher<FieldSign> {
  compiled ??= compile();
  return compiled;
}

function compile(): PhraseMatcher<FieldSign> {
  const { worldPolitics, elsewhere, endings } = readVocabulary('theory-fields.yaml', vocabularyShape);
  return phraseMatcher(
    [
      ...bilingualPhrases<FieldSign>(worldPolitics, 'world-politics'),
      ...bilingualPhrases<FieldSign>(elsewhere, 'elsewhere'),
    ],
    endings,
  );
}
