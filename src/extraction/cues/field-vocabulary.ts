import { z } from 'zod';
import { toId } from '../../domain/ids.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { phraseList } from './phrase-list.js';
import {
  bilingualPhrases,
  phraseMatcher,
  type PhraseMatch,
  type PhraseMatcher,
  type Words,
} from './phrase-matcher.js';

/** Whether a word speaks of world politics, of scholarship in general or of another field; explained in seeds/vocabulary/theory-fields.yaml. */
export type FieldSign = 'world-politics' | 'scholarship' | 'elsewhere';

const vocabularyShape = z
  .object({
    endings: z.array(z.string()),
    worldPolitics: phraseList,
    scholarship: phraseList,
    /** By field, for whoever reads the file; all fields count alike. */
    elsewhere: z.record(z.string(), phraseList),
    shared: z.array(z.string()),
    ofStates: z.array(z.string()),
  })
  .strict();

let compiled: PhraseMatcher<FieldSign> | undefined;
let shared: ReadonlySet<string> | undefined;
let ofStates: ReadonlySet<string> | undefined;

/** Ids of theories whose names other fields and daily speech have too: "realism", "hedging". */
export function theoriesOfManyFields(): ReadonlySet<string> {
  shared ??= new Set(
    readVocabulary('theory-fields.yaml', vocabularyShape).shared.map((key) => toId('theory', key)),
  );
  return shared;
}

/** Ids of those of them that are ours beside a single state: "hegemony". */
export function theoriesOfStates(): ReadonlySet<string> {
  ofStates ??= new Set(
    readVocabulary('theory-fields.yaml', vocabularyShape).ofStates.map((key) => toId('theory', key)),
  );
  return ofStates;
}

/** Finds the words of seeds/vocabulary/theory-fields.yaml. */
function fieldSigns(): PhraseMatcher<FieldSign> {
  compiled ??= compile();
  return compiled;
}

/** What an article is about shows in so many words of each section. */
export const OPENING_WORDS = 300;

const inOpenings = new WeakMap<Words, readonly PhraseMatch<FieldSign>[]>();

/** Those in the first words of a section, in the order of the text; looked for once. */
export function openingFieldSigns(section: Words): readonly PhraseMatch<FieldSign>[] {
  let signs = inOpenings.get(section);
  if (signs === undefined)
    inOpenings.set(
      section,
      (signs = fieldSigns()(section, 0, Math.min(section.tokens.length, OPENING_WORDS))),
    );
  return signs;
}

function compile(): PhraseMatcher<FieldSign> {
  const { worldPolitics, scholarship, elsewhere, endings } = readVocabulary(
    'theory-fields.yaml',
    vocabularyShape,
  );
  return phraseMatcher(
    [
      ...bilingualPhrases<FieldSign>(worldPolitics, 'world-politics'),
      ...bilingualPhrases<FieldSign>(scholarship, 'scholarship'),
      ...Object.values(elsewhere).flatMap((words) => bilingualPhrases<FieldSign>(words, 'elsewhere')),
    ],
    endings,
  );
}
