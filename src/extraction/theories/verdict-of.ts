import type { FoundSign } from '../cues/theory-sign.js';
import type { TheoryCue } from '../cues/theory-vocabulary.js';
import type { SectionReading } from '../reading/section-reading.js';
import type { Contrast } from './contrast-before.js';
import { isNegated } from './negation.js';
import type { Verdict } from './settle-verdicts.js';
import type { SentenceSigns } from './sentence-signs.js';
import { speakerOf } from './speaker-of.js';
import type { TheoryGroup } from './theory-groups.js';

/** A comma between cue and theory counts as two words, a stronger mark as three. */
const LIST_COST = 2;
const CLAUSE_COST = 3;
/** A cue loses this much for each word between it and the theory. */
const LOSS_PER_TOKEN = 0.006;
/** Working cues outside a sentence in which the article speaks of itself, and in one about the work of others. */
const WITHOUT_SELF = 0.06;
const ABOUT_OTHERS = 0.4;

/** Words between "through the lens of" or "this article uses" and a concept. */
const CONCEPT_REACH = 1;
/** "Using hedging, the article …": a concept is used more seldom as a lens than a theory is. */
const CONCEPT_DOUBT = 0.08;
/** Words between a negated cue and the theory it sets aside. */
const NEGATED_REACH = 3;
const NEGATED = 0.95;

/** Words between a theory and the mark of an object: "India's soft power" has one. */
const OBJECT_MARKED_WITHIN = 2;
/** Words on either side of what stands between two theories: "the realist school versus the theory of …". */
const BETWEEN_WITHIN = 3;
/** Words between a theory that is the object and its verb at the end of a Persian clause. */
const OBJECT_REACH = 24;

/** What bears on all cues of one list of theories. */
export interface Bearing {
  readonly group: TheoryGroup;
  /** All lists of the sentence. */
  readonly groups: readonly TheoryGroup[];
  readonly contrast: Contrast | null;
  /** The list stands in a part of the sentence that only grants or rejects something. */
  readonly isBackground: boolean;
  readonly facts: SentenceSigns;
}

/** What a cue says of a list of theories; `null` when it is out of place, too far or part of the contrast. */
export function verdictOf(sign: FoundSign, cue: TheoryCue, bearing: Bearing): Verdict | null {
  const { group, contrast, facts } = bearing;
  const isBefore = sign.endToken <= group.firstToken;
  const isPassed = contrast !== null && sign.firstToken < contrast.endToken && isBefore;
  // Of what stands before "neither A nor B but C", only what is said of all three is said of C.
  if (isPassed && (sign.endToken > contrast.firstToken || cue.strength === 'veto')) return null;
  if (cue.subject === true && isObject(group, facts)) return null;
  const distance = distanceOf(sign, cue, bearing);
  if (distance === null) return null;
  const negated = isBefore && !isPassed && isWork(cue) && isNegated(sign, facts.signs);
  if (negated && distance > NEGATED_REACH) return null;
  const score = negated ? NEGATED : scoreOf(cue, distance, sign, bearing);
  return { cue, distance, score, isBefore, isNegated: negated };
}

function isWork({ strength }: TheoryCue): boolean {
  return strength === 'work' || strength === 'lens' || strength === 'noun' || strength === 'frame';
}

/** Words between cue and theory, marks counted, those of a contrast not; `null` when out of place or too far. */
function distanceOf(sign: FoundSign, cue: TheoryCue, bearing: Bearing): number | null {
  const { group, contrast, facts } = bearing;
  const isBefore = sign.endToken <= group.firstToken;
  const isAfter = sign.firstToken >= group.endToken;
  if (!isBefore && !isAfter) return null;
  if ((cue.position === 'before' && !isBefore) || (cue.position === 'after' && isBefore)) return null;
  if (cue.position === 'between' && !isBetween(sign, bearing)) return null;
  const isSkipped = contrast !== null && sign.endToken <= contrast.firstToken;
  const distance = isBefore
    ? between(facts.reading, sign.endToken, isSkipped ? contrast.firstToken : group.firstToken) +
      (isSkipped ? group.firstToken - contrast.endToken : 0)
    : between(facts.reading, group.endToken, sign.firstToken);
  if (distance <= cue.distance) return distance;
  return isAfter && distance <= OBJECT_REACH && isObject(group, facts) ? cue.distance : null;
}

/** Whether the list is marked as the object of its clause: its verb is the last word, however far. */
function isObject({ endToken }: TheoryGroup, facts: SentenceSigns): boolean {
  return facts
    .of('object-mark')
    .some((sign) => sign.firstToken >= endToken && sign.firstToken - endToken <= OBJECT_MARKED_WITHIN);
}

/** Whether a cue has a list of theories right before and right after it: "neorealism versus constructivism". */
function isBetween({ firstToken, endToken }: FoundSign, { groups }: Bearing): boolean {
  return (
    groups.some((other) => other.endToken <= firstToken && firstToken - other.endToken <= BETWEEN_WITHIN) &&
    groups.some((other) => other.firstToken >= endToken && other.firstToken - endToken <= BETWEEN_WITHIN)
  );
}

function between({ gaps }: SectionReading, from: number, to: number): number {
  let distance = to - from;
  for (let at = from; at <= to; at++) {
    if (gaps[at] === 'list') distance += LIST_COST;
    else if (gaps[at] === 'clause') distance += CLAUSE_COST;
  }
  return distance;
}

function scoreOf(
  cue: TheoryCue,
  distance: number,
  sign: FoundSign,
  { group, isBackground, facts }: Bearing,
): number {
  const { isConcept, isSchool } = group;
  const noun = group.hasFrameNoun(sign);
  const speaker = isBackground ? 'others' : speakerOf(Math.min(sign.firstToken, group.firstToken), facts);
  if (cue.strength === 'noun' && !noun) return 0;
  if (cue.needs === 'adding' && facts.of('adding').length === 0) return 0;
  if (cue.needs === 'adjective' && !group.isAdjective) return 0;
  // "A constructivist rereading": what an adjective names is not looked at, but looked with.
  if (cue.strength === 'object' && cue.position === 'before' && group.isAdjective) return 0;
  const isWorking = cue.strength === 'work' || cue.strength === 'lens';
  // "Within the framework of hedging, Belgrade …": what opens a sentence frames what the author goes on to say.
  const isLens = cue.strength === 'lens' && speaker === 'nobody';
  const isOwnLens =
    isWorking &&
    (speaker === 'article' || (isLens && opens(sign, facts))) &&
    distance <= CONCEPT_REACH &&
    !group.isOwned;
  const isStance = cue.strength === 'stance' && cue.needsNoun !== false;
  if ((isWorking || isStance) && isConcept && !noun && !isOwnLens) return 0;
  // States use means, not lenses: "Russia's conduct in Ukraine through the lens of defensive realism".
  if (isWorking && !noun && !isSchool && speaker === 'state' && (isConcept || cue.strength === 'work'))
    return 0;
  if (cue.strength === 'stance' && cue.needsNoun === true && !noun && !isSchool) return 0;
  const closeness = cue.position === 'around' ? 0 : distance * LOSS_PER_TOKEN;
  const doubt = speaker === 'others' ? ABOUT_OTHERS : speaker === 'article' ? 0 : WITHOUT_SELF;
  const conceptDoubt = cue.strength === 'work' && isConcept && !noun ? CONCEPT_DOUBT : 0;
  return Math.max(0, cue.weight + (noun ? 0.04 : 0) - closeness - conceptDoubt - (isWork(cue) ? doubt : 0));
}

function opens(sign: FoundSign, { sentence }: SentenceSigns): boolean {
  return sign.firstToken === sentence.firstToken;
}
