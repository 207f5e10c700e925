import { z } from 'zod';
import type { TheoryRole } from '../../domain/theory-role.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { phraseList } from './phrase-list.js';
import { bilingualPhrases, phraseMatcher, type PhraseMatcher } from './phrase-matcher.js';

const vocabularyShape = z
  .object({
    endings: z.array(z.string()),
    comparing: phraseList,
    criticising: phraseList,
    testing: phraseList,
    extending: phraseList,
    applying: phraseList,
  })
  .strict();

let compiled: PhraseMatcher<readonly TheoryRole[]> | undefined;

/** Finds the words of seeds/vocabulary/theory-leanings.yaml, with the roles each leans towards. */
export function leanings(): PhraseMatcher<readonly TheoryRole[]> {
  compiled ??= compile();
  return compiled;
}

function compile(): PhraseMatcher<readonly TheoryRole[]> {
  const vocabulary = readVocabulary('theory-leanings.yaml', vocabularyShape);
  const roles = new Map<string, TheoryRole[]>();
  const add = (list: z.infer<typeof phraseList>, role: TheoryRole): void => {
    for (const [phrase] of bilingualPhrases(list, role))
      roles.set(phrase, [...(roles.get(phrase) ?? []), role]);
  };
  add(vocabulary.comparing, 'COMPARES');
  add(vocabulary.criticising, 'CRITICIZES');
  add(vocabulary.testing, 'TESTS');
  add(vocabulary.extending, 'EXTENDS');
  add(vocabulary.applying, 'APPLIES');
  return phraseMatcher(roles, vocabulary.endings);
}
