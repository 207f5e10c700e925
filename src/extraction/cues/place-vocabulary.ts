import { z } from 'zod';
import { comparisonKey } from '../../text/comparison-key.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { phraseList } from './phrase-list.js';
import { bilingualPhrases, phraseMatcher, type PhraseMatcher } from './phrase-matcher.js';

/** What a phrase near a place can say about it; explained in seeds/vocabulary/place-cues.yaml. */
export const PLACE_SIGNS = [
  'subject',
  'actor',
  'passing',
  'enumeration',
  'time',
  'institution',
  'event',
  'question',
  'joiners',
] as const;

export type PlaceSign = (typeof PLACE_SIGNS)[number];

const homonymShape = z
  .object({
    alias: z.string().min(1),
    needs: z.array(z.string()).optional(),
    unless: z.array(z.string()).optional(),
    word: z.boolean().default(false),
    person: z.boolean().default(false),
  })
  .strict();

const vocabularyShape = z
  .object({
    endings: z.array(z.string()),
    subject: phraseList,
    actor: phraseList,
    passing: phraseList,
    enumeration: phraseList,
    time: phraseList,
    institution: phraseList,
    event: phraseList,
    question: phraseList,
    joiners: phraseList,
    homonyms: z.array(homonymShape),
    compass: z.object({ names: z.array(z.string()), unless: phraseList }).strict(),
  })
  .strict();

/** When a name that is also an ordinary word or a person's name means the place. */
export interface HomonymRule {
  readonly needs: PhraseMatcher<true> | null;
  readonly unless: PhraseMatcher<true> | null;
  readonly word: boolean;
  readonly person: boolean;
  /** A compass word: a region only with a capital, or without a place or direction beside it. */
  readonly compass: boolean;
}

export interface PlaceVocabulary {
  readonly signs: PhraseMatcher<readonly PlaceSign[]>;
  /** By comparison key of the alias. */
  readonly homonyms: ReadonlyMap<string, HomonymRule>;
}

let compiled: PlaceVocabulary | undefined;

/** The words of seeds/vocabulary/place-cues.yaml, ready to match. */
export function placeVocabulary(): PlaceVocabulary {
  compiled ??= compile();
  return compiled;
}

function compile(): PlaceVocabulary {
  const vocabulary = readVocabulary('place-cues.yaml', vocabularyShape);
  const signs = new Map<string, PlaceSign[]>();
  for (const sign of PLACE_SIGNS)
    for (const [phrase] of bilingualPhrases(vocabulary[sign], sign))
      signs.set(phrase, [...(signs.get(phrase) ?? []), sign]);
  const homonyms = new Map<string, HomonymRule>();
  for (const { alias, needs, unless, word, person } of vocabulary.homonyms)
    homonyms.set(comparisonKey(alias), {
      needs: wordMatcher(needs),
      unless: wordMatcher(unless),
      word,
      person,
      compass: false,
    });
  const { names, unless } = vocabulary.compass;
  for (const name of names)
    homonyms.set(comparisonKey(name), {
      needs: null,
      unless: wordMatcher([...unless.fa, ...unless.en]),
      word: true,
      person: false,
      compass: true,
    });
  return { signs: phraseMatcher(signs, vocabulary.endings), homonyms };
}

function wordMatcher(words: readonly string[] | undefined): PhraseMatcher<true> | null {
  return words === undefined || words.length === 0
    ? null
    : phraseMatcher(words.map((word) => [word, true] as const));
}
