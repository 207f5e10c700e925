import { theorySigns, type FoundSign, type TheoryCue } from '../cues/theory-vocabulary.js';
import { groupBy } from '../reading/group-by.js';
import type { SectionReading } from '../reading/section-reading.js';
import { settle, type Verdict } from './settle-verdicts.js';
import { isSign, speakerOf, type SentenceSigns } from './speaker-of.js';
import { groupTheories, type TheoryGroup } from './theory-groups.js';
import type { JudgedMention, TheoryMention } from './theory-mention.js';

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
/** Words between "not" and the cue it negates. */
const NEGATES_WITHIN = 1;
/** Words between a negated cue and the theory it sets aside. */
const NEGATED_REACH = 3;
const NEGATED = 0.95;

/** Reads the words around the mentions of one sentence; the order of the mentions is kept. */
export function judgeMentions(mentions: readonly TheoryMention[]): JudgedMention[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const { reading, sentence } = first;
  const signs = theorySigns()(reading, sentence.firstToken, sentence.endToken);
  const facts: SentenceSigns = { signs, reading, sentence };
  const groups = groupTheories(mentions, signs, reading);
  return groups.flatMap((group, index) => judgeGroup(group, groups, index, facts));
}

function judgeGroup(
  group: TheoryGroup,
  groups: readonly TheoryGroup[],
  index: number,
  facts: SentenceSigns,
): JudgedMention[] {
  const { reading, sentence } = group.mentions[0]!;
  const window = {
    firstToken:
      groups.findLast((other, at) => at < index && !other.isMatter)?.endToken ?? sentence.firstToken,
    endToken: groups.find((other, at) => at > index && !other.isMatter)?.firstToken ?? sentence.endToken,
  };
  const distinct = new Set(groups.flatMap(({ mentions }) => mentions.map(({ id }) => id))).size;
  const verdicts: Verdict[] = [];
  for (const sign of facts.signs)
    for (const value of sign.value) {
      if (value.kind !== 'cue' || isOverruled(sign, value.cue, facts.signs)) continue;
      const reach = value.cue.strength === 'pair' ? sentence : window;
      if (sign.firstToken < reach.firstToken || sign.endToken > reach.endToken) continue;
      const distance = distanceOf(sign, group, value.cue, reading);
      if (distance === null) continue;
      const isBefore = sign.endToken <= group.firstToken;
      const isNegated = isBefore && isWork(value.cue) && isNegatedBy(sign, facts.signs);
      if (isNegated && distance > NEGATED_REACH) continue;
      const score = isNegated ? NEGATED : scoreOf(value.cue, distance, sign, group, facts);
      verdicts.push({ cue: value.cue, distance, score, isBefore, isNegated });
    }
  const speaker = speakerOf(group.firstToken, facts);
  return group.mentions.map((mention) => settle(mention, verdicts, { group, distinct, speaker }));
}

/**
 * "not" in "not only" sets nothing aside; and a phrase that begins inside a longer one of another meaning is part of
 * that: "in comparison with the theory" does not say "with the theory".
 */
function isOverruled(sign: FoundSign, cue: TheoryCue, signs: readonly FoundSign[]): boolean {
  if (
    cue.strength === 'veto' &&
    signs.some((other) => other.firstToken === sign.firstToken && isSign(other, 'no-veto'))
  )
    return true;
  return signs.some(
    (other) =>
      other.firstToken < sign.firstToken &&
      sign.firstToken < other.endToken &&
      other.value.some(
        (value) => value.kind === 'cue' && value.cue.strength !== 'object' && value.cue.role !== cue.role,
      ),
  );
}

function isNegatedBy(sign: FoundSign, signs: readonly FoundSign[]): boolean {
  return signs.some(
    (other) =>
      other.endToken <= sign.firstToken &&
      sign.firstToken - other.endToken <= NEGATES_WITHIN &&
      other.value.some(
        (value) =>
          value.kind === 'cue' &&
          value.cue.strength === 'veto' &&
          value.cue.position === 'before' &&
          !isOverruled(other, value.cue, signs),
      ),
  );
}

function isWork({ strength }: TheoryCue): boolean {
  return strength === 'work' || strength === 'lens' || strength === 'noun' || strength === 'frame';
}

/** Words between cue and theory, marks counted; `null` when the cue is out of place or too far. */
function distanceOf(
  sign: FoundSign,
  group: TheoryGroup,
  cue: TheoryCue,
  reading: SectionReading,
): number | null {
  const isBefore = sign.endToken <= group.firstToken;
  const isAfter = sign.firstToken >= group.endToken;
  if (!isBefore && !isAfter) return null;
  if (cue.position !== 'around' && (cue.position === 'before') !== isBefore) return null;
  const from = isBefore ? sign.endToken : group.endToken;
  const to = isBefore ? group.firstToken : sign.firstToken;
  let distance = to - from;
  for (let at = from; at <= to; at++) {
    if (reading.gaps[at] === 'list') distance += LIST_COST;
    else if (reading.gaps[at] === 'clause') distance += CLAUSE_COST;
  }
  return distance <= cue.distance ? distance : null;
}

function scoreOf(
  cue: TheoryCue,
  distance: number,
  sign: FoundSign,
  group: TheoryGroup,
  facts: SentenceSigns,
): number {
  const { isConcept, isSchool } = group;
  const noun = group.hasFrameNoun(sign);
  const speaker = speakerOf(Math.min(sign.firstToken, group.firstToken), facts);
  if (cue.strength === 'noun' && !noun) return 0;
  const isWorking = cue.strength === 'work' || cue.strength === 'lens';
  // "Within the framework of hedging, Belgrade …": what opens a sentence frames what the author goes on to say.
  const isLens = cue.strength === 'lens' && speaker === 'nobody';
  const isOwnLens =
    isWorking &&
    (speaker === 'article' || (isLens && opens(sign, facts))) &&
    distance <= CONCEPT_REACH &&
    !group.isOwned;
  if ((isWorking || cue.strength === 'stance') && isConcept && !noun && !isOwnLens) return 0;
  if (isWorking && !noun && !isSchool && speaker === 'state') return 0;
  if (cue.strength === 'stance' && cue.needsNoun === true && !noun && !isSchool) return 0;
  const closeness = cue.position === 'around' ? 0 : distance * LOSS_PER_TOKEN;
  const doubt = speaker === 'others' ? ABOUT_OTHERS : speaker === 'article' ? 0 : WITHOUT_SELF;
  const conceptDoubt = cue.strength === 'work' && isConcept && !noun ? CONCEPT_DOUBT : 0;
  return Math.max(0, cue.weight + (noun ? 0.04 : 0) - closeness - conceptDoubt - (isWork(cue) ? doubt : 0));
}

function opens(sign: FoundSign, { sentence }: SentenceSigns): boolean {
  return sign.firstToken === sentence.firstToken;
}

/** The mentions of each sentence together. */
export function bySentence(mentions: readonly TheoryMention[]): TheoryMention[][] {
  const groups = groupBy(mentions, (mention) => mention.sentence);
  return [...groups.values()].map((group) => group.sort((a, b) => a.match.firstToken - b.match.firstToken));
}
