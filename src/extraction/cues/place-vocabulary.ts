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
    elsewhere: z.array(z.string()).optional(),
    word: z.boolean().default(false),
    person: z.boolean().default(false),
    needsWorld: z.boolean().default(false),
    given: z.boolean().default(false),
    town: z.boolean().default(false),
    adjective: z.boolean().default(false),
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
    combining: z.array(z.string()),
    compass: z.object({ names: z.array(z.string()), unless: phraseList }).strict(),
    statehood: phraseList,
    things: phraseList,
    federatedStates: z.array(z.string()),
    beforeStates: z.array(z.string()),
    addressed: phraseList,
  })
  .strict();

/** When a name that is also an ordinary word or a person's name means the place. */
export interface HomonymRule {
  readonly needs: PhraseMatcher<true> | null;
  readonly unless: PhraseMatcher<true> | null;
  /** Words of another place of that name, anywhere in the sentence. */
  readonly elsewhere: PhraseMatcher<true> | null;
  readonly word: boolean;
  readonly person: boolean;
  /** Only where the article also speaks of states or of world politics. */
  readonly needsWorld: boolean;
  /** An adjective otherwise. */
  readonly adjective: boolean;
  /** Other places have the name too. */
  readonly town: boolean;
  /** A given name where nothing speaks of world politics and a family name follows. */
  readonly given: boolean;
  /** A compass word: a region only with a capital, or without a place or direction beside it. */
  readonly compass: boolean;
  /** The first part of a word for two states: "Sino-Japanese". */
  readonly combining: boolean;
}

/** A name that is nothing else. */
const PLAIN: HomonymRule = {
  needs: null,
  unless: null,
  elsewhere: null,
  word: false,
  person: false,
  needsWorld: false,
  given: false,
  town: false,
  adjective: false,
  compass: false,
  combining: false,
};

export interface PlaceVocabulary {
  readonly signs: PhraseMatcher<readonly PlaceSign[]>;
  /** By comparison key of the alias. */
  readonly homonyms: ReadonlyMap<string, HomonymRule>;
  /** Words that are said of states and their doings. */
  readonly statehood: PhraseMatcher<true>;
  /** Goods, plants, beasts: "Danish pastry". */
  readonly things: PhraseMatcher<true>;
  readonly federatedStates: PhraseMatcher<true>;
  /** Words that right before a name which is also an adjective show the state. */
  readonly beforeStates: PhraseMatcher<true>;
  /** Institutions whose addresses follow. */
  readonly addressed: PhraseMatcher<true>;
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
  for (const { alias, needs, unless, elsewhere, ...marks } of vocabulary.homonyms)
    homonyms.set(comparisonKey(alias), {
      ...marks,
      needs: wordMatcher(needs),
      unless: wordMatcher(unless),
      elsewhere: wordMatcher(elsewhere),
      compass: false,
      combining: false,
    });
  for (const form of vocabulary.combining) homonyms.set(comparisonKey(form), { ...PLAIN, combining: true });
  const { names, unless } = vocabulary.compass;
  for (const name of names)
    homonyms.set(comparisonKey(name), {
      ...PLAIN,
      unless: wordMatcher([...unless.fa, ...unless.en]),
      word: true,
      needsWorld: true,
      compass: true,
    });
  return {
    signs: phraseMatcher(signs, vocabulary.endings),
    homonyms,
    statehood: phraseMatcher(bilingualPhrases(vocabulary.statehood, true), vocabulary.endings),
    things: phraseMatcher(bilingualPhrases(vocabulary.things, true)),
    federatedStates: phraseMatcher(vocabulary.federatedStates.map((name) => [name, true])),
    beforeStates: phraseMatcher(vocabulary.beforeStates.map((word) => [word, true])),
    addressed: phraseMatcher(bilingualPhrases(vocabulary.addressed, true), vocabulary.endings),
  };
}

function wordMatcher(words: readonly string[] | undefined): PhraseMatcher<true> | null {
  return words === undefined || words.length === 0
    ? null
    : phraseMatcher(words.map((word) => [word, true] as const));
}
