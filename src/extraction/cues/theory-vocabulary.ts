import { z } from 'zod';
import { toId } from '../../domain/ids.js';
import { THEORY_ROLES } from '../../domain/theory-role.js';
import { normalise } from '../../text/normalise.js';
import { compiledVocabulary, type Compilation } from '../../vocabulary/compiled-vocabulary.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { phraseList } from './phrase-list.js';
import { expandPhrase } from './expand-phrase.js';
import {
  bilingualPhrases,
  compiledMatcher,
  compilePhrases,
  type CompiledPhrases,
  type PhraseMatcher,
} from './phrase-matcher.js';
import { SignSet, type TheorySign } from './theory-sign.js';

const cueShape = z
  .object({
    /** Stable kebab-case name; the rule of the evidence it leads to. */
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    role: z.enum(THEORY_ROLES),
    /**
     * What else the cue asks for. `frame`: it says itself that a theory frames the work ("theoretical framework").
     * `work`: it says that work is done with what it names ("using"), which may be a tool as well: a concept needs a
     * word such as "theory" beside it. `lens`: as `work`, but said by the article itself and close by it makes a
     * concept a lens too ("through the lens of"). `noun`: it means something only with such a word ("from a … perspective").
     * `stance`: the article judges the theory. `veto`: the theory is set aside. `pair`: the article sets two
     * theories side by side. `object`: the theory is looked at, not looked through.
     */
    strength: z.enum(['frame', 'lens', 'work', 'noun', 'stance', 'veto', 'pair', 'object']),
    /**
     * A judgement that is also said of the world ("the limits of deterrence"): counts for theories called such; when
     * false, one that is said of claims only ("debunks") and counts for concepts too.
     */
    needsNoun: z.boolean().optional(),
    /**
     * `adding`: it counts only where the sentence also says that something is put in ("introducing emotions into").
     * `adjective`: only where an adjective of Persian names the theory, which can but modify the word before it.
     */
    needs: z.enum(['adding', 'adjective']).optional(),
    /** Said of what the theory does; as the object of the same verb it would be what is explained. */
    subject: z.boolean().optional(),
    /** Where the cue stands: before or after the theory, on either side of it, or between two of them. */
    position: z.enum(['before', 'after', 'around', 'between']),
    /** Tokens that may stand between cue and theory. */
    distance: z.int().min(0).max(40),
    /** How far the cue alone can be trusted, 0 to 1. */
    weight: z.number().min(0).max(1),
    phrases: phraseList,
  })
  .strict();

const vocabularyShape = z
  .object({
    endings: z.array(z.string()),
    /** How Persian adjectives of doctrines end, which are never the object of a verb. */
    adjectiveEndings: z.array(z.string()),
    /** Phrases that stand for each other inside others, by name: `{name}` is any of them. */
    parts: z.record(z.string(), z.array(z.string())),
    /** Words that say a theory is meant: "theory", "framework". */
    frameNouns: phraseList,
    /** Those of them that name a theory when they are part of a name: "English School". */
    selfNaming: phraseList,
    /** Words that make a concept an instrument of policy: "soft power tools". */
    instruments: phraseList,
    /** Words that look like a cue of setting aside and are none: "not only". */
    noVeto: phraseList,
    /** Words that continue a list after one of those: "but also". */
    butAlso: phraseList,
    /** Words by which an article speaks of itself: "this article". */
    selves: phraseList,
    /** Something is put into a theory: "adding". */
    adding: phraseList,
    /** Takes up the theory of the sentence before when a judgement follows: "it". */
    pronouns: phraseList,
    /** What a theory claims: "predicts". */
    claims: phraseList,
    /** What a claim is held against: "data". */
    evidence: phraseList,
    /** Verbs at the end of a sentence that tell what others have done: "have used". */
    othersAfter: phraseList,
    /** What follows is recommended to others: "should". */
    advice: phraseList,
    /** Those who make policy, besides the states of the ontology: "the government". */
    actors: phraseList,
    /** A theory of the sentence before, taken up again: "this theory". */
    anaphors: phraseList,
    /** Several theories of the sentences before, taken up together: "the two theories". */
    bothOfThem: phraseList,
    /** Words before or after an "-ism" that make it one of another field: "legal realism". */
    otherFields: phraseList,
    /** Words that join two theories to one list: "and". */
    joiners: phraseList,
    /** Words that may stand between the members of a list and join nothing: "the theory of". */
    fillers: phraseList,
    /** The mark of an object, whose verb may stand far off at the end of a Persian clause. */
    objectMarks: phraseList,
    /** Openings of a clause that grants something before the article says its own: "although". */
    concessions: phraseList,
    /** Words that turn from what was said before to what the article does: "but". */
    adversatives: phraseList,
    /** Openings of one that the article rejects: "rather than". */
    rejections: phraseList,
    /** Sentences about other people's work: "previous studies". */
    others: phraseList,
    /** Headings and openings of sections that review the literature or set out the framework. */
    frameHeadings: phraseList,
    /** Keys of theories whose name is also that of something in the world. */
    alsoMatters: z.array(z.string()),
    cues: z.array(cueShape),
  })
  .strict();

export type TheoryCue = z.infer<typeof cueShape>;

/** Ids of theories whose name is also that of something in the world: "deterrence", "regional integration". */
export function theoriesThatAreMatters(): ReadonlySet<string> {
  matters ??= new Set(
    readVocabulary('theory-cues.yaml', vocabularyShape).alsoMatters.map((key) => toId('theory', key)),
  );
  return matters;
}

/** Whether a normalised word of Persian is the adjective of a doctrine: "constructivist", never "constructivism". */
export function isDoctrineAdjective(word: string): boolean {
  adjectiveEndings ??= readVocabulary('theory-cues.yaml', vocabularyShape).adjectiveEndings.map(
    (ending) => normalise(ending).text,
  );
  return adjectiveEndings.some((ending) => word.endsWith(ending));
}

let adjectiveEndings: readonly string[] | undefined;
let matters: ReadonlySet<string> | undefined;
let compiled: PhraseMatcher<SignSet> | undefined;

/** Finds the signs of seeds/vocabulary/theory-cues.yaml; a phrase may be several signs at once. */
export function theorySigns(): PhraseMatcher<SignSet> {
  return (compiled ??= matcherOf(compiledVocabulary(THEORY_SIGNS)));
}

/** The 50,000 phrases that the patterns of the vocabulary stand for, each with all its signs. */
export const THEORY_SIGNS: Compilation<CompiledPhrases<readonly TheorySign[]>> = {
  name: 'theory-signs',
  files: ['theory-cues.yaml', 'normalisation.yaml'],
  compile,
};

function matcherOf({ nodes, ...rest }: CompiledPhrases<readonly TheorySign[]>): PhraseMatcher<SignSet> {
  const sets = new Map<readonly TheorySign[], SignSet>();
  // Most phrases share their one sign with others.
  const setOf = (signs: readonly TheorySign[]): SignSet => {
    let set = sets.get(signs);
    if (set === undefined) sets.set(signs, (set = new SignSet(signs)));
    return set;
  };
  return compiledMatcher({ ...rest, nodes: { ...nodes, values: nodes.values.map(setOf) } });
}

function compile(): CompiledPhrases<readonly TheorySign[]> {
  const vocabulary = readVocabulary('theory-cues.yaml', vocabularyShape);
  const signs = new Map<string, readonly TheorySign[]>();
  const add = (phrases: z.infer<typeof phraseList>, sign: TheorySign): void => {
    const alone = [sign];
    for (const [pattern] of bilingualPhrases(phrases, sign))
      for (const phrase of expandPhrase(pattern, vocabulary.parts)) {
        const known = signs.get(phrase);
        if (known === undefined) signs.set(phrase, alone);
        else if (!known.includes(sign)) signs.set(phrase, [...known, sign]);
      }
  };
  for (const cue of vocabulary.cues) add(cue.phrases, { kind: 'cue', cue });
  add(vocabulary.frameNouns, { kind: 'frame-noun' });
  add(vocabulary.selfNaming, { kind: 'self-naming' });
  add(vocabulary.instruments, { kind: 'instrument' });
  add(vocabulary.noVeto, { kind: 'no-veto' });
  add(vocabulary.butAlso, { kind: 'but-also' });
  add(vocabulary.selves, { kind: 'self' });
  add(vocabulary.otherFields, { kind: 'other-field' });
  add(vocabulary.joiners, { kind: 'joiner' });
  add(vocabulary.fillers, { kind: 'filler' });
  add(vocabulary.claims, { kind: 'claim' });
  add(vocabulary.evidence, { kind: 'evidence' });
  add(vocabulary.othersAfter, { kind: 'others-after' });
  add(vocabulary.adding, { kind: 'adding' });
  add(vocabulary.pronouns, { kind: 'pronoun' });
  add(vocabulary.objectMarks, { kind: 'object-mark' });
  add(vocabulary.concessions, { kind: 'concession' });
  add(vocabulary.adversatives, { kind: 'adversative' });
  add(vocabulary.rejections, { kind: 'rejection' });
  add(vocabulary.others, { kind: 'others' });
  add(vocabulary.advice, { kind: 'advice' });
  add(vocabulary.actors, { kind: 'actor' });
  add(vocabulary.anaphors, { kind: 'anaphor' });
  add(vocabulary.bothOfThem, { kind: 'both' });
  add(vocabulary.frameHeadings, { kind: 'frame-heading' });
  return compilePhrases(signs, vocabulary.endings);
}
