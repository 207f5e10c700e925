import { z } from 'zod';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { expandPhrase } from './expand-phrase.js';
import { phraseList } from './phrase-list.js';
import { bilingualPhrases, phraseMatcher, type PhraseMatcher } from './phrase-matcher.js';

const vocabularyShape = z
  .object({ endings: z.array(z.string()), longerNames: phraseList, calledAfter: phraseList })
  .strict();

let compiled: PhraseMatcher<true> | undefined;

/** Finds the phrases of seeds/vocabulary/set-phrases.yaml, in which a name of a place means none. */
export function setPhrases(): PhraseMatcher<true> {
  compiled ??= compile();
  return compiled;
}

function compile(): PhraseMatcher<true> {
  const { endings, longerNames, calledAfter } = readVocabulary('set-phrases.yaml', vocabularyShape);
  const patterns = [...bilingualPhrases(longerNames, true), ...bilingualPhrases(calledAfter, true)];
  return phraseMatcher(
    patterns.flatMap(([pattern]) => expandPhrase(pattern, {}).map((phrase) => [phrase, true] as const)),
    endings,
  );
}
