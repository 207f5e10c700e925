import { z } from 'zod';
import { comparisonKey } from '../../text/comparison-key.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { phraseMatcher, type PhraseMatcher } from './phrase-matcher.js';

const cuesShape = z
  .object({
    honorifics: z.array(z.string()),
    givenNames: z.array(z.string()),
    westernToo: z.array(z.string()),
    wordsToo: z.array(z.string()),
    familyEndings: z.array(z.string()),
  })
  .strict();

/** What is read here of a file whose other parts belong to the resolution of authors. */
const namesShape = z.object({ western: z.array(z.array(z.string())) });

/** Titles and given names, behind which the name of a place is a person's. */
export interface PersonVocabulary {
  readonly english: PhraseMatcher<true>;
  readonly persian: PhraseMatcher<true>;
  /** Last letters of Persian family names that hardly a word has. */
  readonly familyEndings: readonly string[];
}

let compiled: PersonVocabulary | undefined;

/** The words of seeds/vocabulary/person-cues.yaml and the western given names of familiar-names.yaml. */
export function personVocabulary(): PersonVocabulary {
  compiled ??= compile();
  return compiled;
}

function compile(): PersonVocabulary {
  const cues = readVocabulary('person-cues.yaml', cuesShape);
  const { western } = readVocabulary('familiar-names.yaml', namesShape);
  const words = new Set(cues.wordsToo);
  const given = [...western.flat(), ...cues.westernToo].filter((name) => !words.has(name));
  return {
    english: phraseMatcher([...cues.honorifics, ...given].map((name) => [name, true] as const)),
    persian: phraseMatcher(cues.givenNames.map((name) => [name, true] as const)),
    familyEndings: cues.familyEndings.map((ending) => comparisonKey(ending)),
  };
}
